import type { Lane } from '../functions/settings/lanes.ts';
import { probeTouches } from '../functions/settings/probe.ts';
import type { FunctionName } from '../functions/settings/routes.ts';
import { settingsPartitions } from '../functions/settings/webhooks.ts';

/** The things a function can be let at. surroundings.ts says which resource each is. */
export type Thing =
  | 'table'
  | 'attention index'
  | 'worklist index'
  | 'duties index'
  | 'key'
  | 'source secrets'
  | 'secret of the probe'
  | 'secret of the pages'
  | 'webhook secrets'
  | `${Lane} wake queue`
  | 'mail-events queue'
  | 'changes queue'
  | 'webhook-calls queue'
  | 'event bus'
  | 'case schedules'
  | 'case schedule role'
  | 'mail identity'
  | 'mail configuration set';

/**
 * One permission: these actions on these things, and on nothing else. `onlyFor` narrows it to a service, `within` to
 * partitions of the table whose keys match one of these patterns.
 */
export interface Permission {
  readonly actions: readonly string[];
  readonly on: readonly Thing[];
  readonly onlyFor?: { readonly key: string; readonly value: string };
  readonly within?: readonly string[];
}

/** What an event source mapping needs of its queue. */
const takeFromQueue = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];

const wakeQueues = ['urgent wake queue', 'late wake queue', 'routine wake queue'] as const;

/**
 * What a function may be allowed, in words. One function may delete from the table, `erase`: it runs by the clock, no
 * request reaches it, and it may delete cases and links only, not the proof that they were erased.
 */
export const permissions = {
  'read cases': { actions: ['dynamodb:GetItem', 'dynamodb:Query'], on: ['table'] },
  'write cases': { actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'], on: ['table'] },
  'erase cases': { actions: ['dynamodb:DeleteItem'], on: ['table'], within: ['case#*', 'link#*'] },
  'read the worklist': { actions: ['dynamodb:Query'], on: ['worklist index'] },
  'read what is outstanding': { actions: ['dynamodb:Query'], on: ['duties index'] },
  'find what needs attention': { actions: ['dynamodb:Query'], on: ['attention index'] },
  'read synthetic cases': {
    actions: ['dynamodb:GetItem', 'dynamodb:Query'],
    on: ['table'],
    within: probeTouches.reads,
  },
  'set up the synthetic authority': {
    actions: ['dynamodb:PutItem'],
    on: ['table'],
    within: probeTouches.writes,
  },
  'write the last audit': { actions: ['dynamodb:PutItem'], on: ['table'] },
  'see that the table answers': { actions: ['dynamodb:DescribeTable'], on: ['table'] },
  'see how long the queues are': {
    actions: ['sqs:GetQueueAttributes'],
    on: [...wakeQueues, 'mail-events queue'],
  },
  'read secrets of sources': { actions: ['secretsmanager:GetSecretValue'], on: ['source secrets'] },
  'read secrets of webhooks': { actions: ['secretsmanager:GetSecretValue'], on: ['webhook secrets'] },
  'keep the secret of the probe': {
    actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'],
    on: ['secret of the probe'],
  },
  'read the secret of the pages': { actions: ['secretsmanager:GetSecretValue'], on: ['secret of the pages'] },
  decrypt: { actions: ['kms:Decrypt', 'kms:DescribeKey'], on: ['key'] },
  encrypt: {
    actions: ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
    on: ['key'],
  },
  'set schedules': {
    actions: ['scheduler:CreateSchedule', 'scheduler:UpdateSchedule', 'scheduler:DeleteSchedule'],
    on: ['case schedules'],
  },
  'clear schedules': { actions: ['scheduler:DeleteSchedule'], on: ['case schedules'] },
  'lend schedules their role': {
    actions: ['iam:PassRole'],
    on: ['case schedule role'],
    onlyFor: { key: 'iam:PassedToService', value: 'scheduler.amazonaws.com' },
  },
  'wake cases': { actions: ['sqs:SendMessage'], on: wakeQueues },
  'take wake-ups': {
    actions: takeFromQueue,
    on: wakeQueues,
  },
  'announce changes': { actions: ['sqs:SendMessage'], on: ['changes queue'] },
  'take announcements': {
    actions: takeFromQueue,
    on: ['changes queue'],
  },
  'read settings of authorities': { actions: ['dynamodb:Query'], on: ['table'], within: settingsPartitions },
  'put calls of webhooks': { actions: ['sqs:SendMessage'], on: ['webhook-calls queue'] },
  'take calls of webhooks': {
    actions: takeFromQueue,
    on: ['webhook-calls queue'],
  },
  'publish events': { actions: ['events:PutEvents'], on: ['event bus'] },
  'take mail events': {
    actions: takeFromQueue,
    on: ['mail-events queue'],
  },
  // Attachments have SES write the raw mail itself, and whether it then asks for the second is not documented
  'send mail': {
    actions: ['ses:SendEmail', 'ses:SendRawEmail'],
    on: ['mail identity', 'mail configuration set'],
  },
} as const satisfies { readonly [words: string]: Permission };

export type PermissionName = keyof typeof permissions;

/** What it takes to append to a case's log and settle it: project its head, set its alarm, wake it at once. */
const keepCases = [
  'read cases',
  'write cases',
  'decrypt',
  'encrypt',
  'set schedules',
  'lend schedules their role',
  'wake cases',
  'announce changes',
] as const satisfies readonly PermissionName[];

/** What it takes to change what authorities' cases are reckoned by, and to have those cases looked at anew. */
const changeWhatCasesGoBy = [
  'read cases',
  'write cases',
  'decrypt',
  'encrypt',
  'wake cases',
] as const satisfies readonly PermissionName[];

/** What it takes to decide that a case is to be erased, and to take it off every list. */
const decideErasures = [
  'read cases',
  'write cases',
  'decrypt',
  'encrypt',
  'clear schedules',
  'announce changes',
] as const satisfies readonly PermissionName[];

/** Who may do what. The grants are made from this table and from nowhere else. */
export const accesses: { readonly [Name in FunctionName]: readonly PermissionName[] } = {
  'receive-milestone': [...keepCases, 'read secrets of sources'],
  web: [...keepCases, 'read the worklist', 'read what is outstanding', 'read the secret of the pages'],
  'change-settings': changeWhatCasesGoBy,
  'refresh-calendar': changeWhatCasesGoBy,
  'request-erasure': decideErasures,
  erase: [...decideErasures, 'read the worklist', 'erase cases'],
  'wake-case': [...keepCases, 'read the worklist', 'take wake-ups', 'send mail'],
  'send-digests': [...keepCases, 'find what needs attention', 'send mail'],
  'record-delivery': [...keepCases, 'take mail events'],
  'publish-changes': [
    'take announcements',
    'decrypt',
    'encrypt',
    'publish events',
    'read settings of authorities',
    'put calls of webhooks',
  ],
  'call-webhook': [
    'take calls of webhooks',
    'decrypt',
    'read settings of authorities',
    'read secrets of webhooks',
  ],
  sweep: ['find what needs attention', 'decrypt', 'encrypt', 'see how long the queues are', 'wake cases'],
  audit: ['read cases', 'read the worklist', 'write the last audit', 'decrypt', 'encrypt'],
  probe: [
    'read synthetic cases',
    'set up the synthetic authority',
    'keep the secret of the probe',
    'decrypt',
    'encrypt',
  ],
  read: [
    'read cases',
    'read the worklist',
    'decrypt',
    'see that the table answers',
    'see how long the queues are',
  ],
};
