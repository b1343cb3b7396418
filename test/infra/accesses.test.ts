import { describe, expect, test } from 'vitest';
import { type FunctionName, routes } from '../../functions/settings/routes.ts';
import { accesses, type Permission, permissions, type Thing } from '../../infra/accesses.ts';
import { functionNames } from '../../infra/functions.ts';
import { described, plain, resources } from './described.ts';
import { grantsOf, roleOf } from './policies.ts';

const { template } = described();
const region = 'eu-west-2:<AWS::AccountId>';

/** What each thing of the table is in the template. */
const arnOf: { readonly [Each in Thing]: string } = {
  table: '<Cases>',
  'attention index': '<Cases>/index/attention',
  'worklist index': '<Cases>/index/worklist',
  'duties index': '<Cases>/index/duties',
  key: '<Key>',
  'secret of the pages': '<PagesSecret>',
  'secret of the probe': '<ProbeSecret>',
  'source secrets': `arn:<AWS::Partition>:secretsmanager:${region}:secret:longstop/rehearsal/sources/*`,
  'webhook secrets': `arn:<AWS::Partition>:secretsmanager:${region}:secret:longstop/rehearsal/webhooks/*`,
  'urgent wake queue': '<WakeUrgent>',
  'late wake queue': '<WakeLate>',
  'routine wake queue': '<WakeRoutine>',
  'mail-events queue': '<MailEvents>',
  'changes queue': '<Changes>',
  'webhook-calls queue': '<WebhookCalls>',
  'event bus': '<EventBus>',
  'case schedules': `arn:<AWS::Partition>:scheduler:${region}:schedule/longstop-rehearsal-cases/*`,
  'case schedule role': '<CaseScheduleRole>',
  'mail identity': `arn:<AWS::Partition>:ses:${region}:identity/<MailIdentity>`,
  'mail configuration set': `arn:<AWS::Partition>:ses:${region}:configuration-set/longstop-rehearsal-notices`,
};

const granted = (name: FunctionName) => grantsOf(template, roleOf(template, `longstop-rehearsal-${name}`));

function stated(name: FunctionName): string[] {
  return accesses[name].flatMap((permission) => {
    const { actions, on }: Permission = permissions[permission];
    return actions.flatMap((action) => on.map((thing) => `${action} on ${arnOf[thing]}`));
  });
}

const whoMay = (action: string) =>
  functionNames.filter((name) => granted(name).some((grant) => grant.action === action));

describe('a function may do what the table of accesses says, and nothing else', () => {
  test.each(functionNames)('%s', (name) => {
    const log = `<${name.replaceAll('-', '')}log>`;
    const own = [`logs:CreateLogStream on ${log}`, `logs:PutLogEvents on ${log}`];
    const found = granted(name).map(({ action, resource }) => `${action} on ${resource}`);
    expect(found.sort()).toEqual([...stated(name), ...own].sort());
  });
});

test('only the waker of cases and the digests send mail, each of which claims it first', () => {
  expect(whoMay('ses:SendEmail')).toEqual(['wake-case', 'send-digests']);
  expect(whoMay('ses:SendRawEmail')).toEqual(['wake-case', 'send-digests']);
});

test('no function can scan the table or write over many items at once', () => {
  for (const action of ['dynamodb:BatchWriteItem', 'dynamodb:Scan', 'dynamodb:*'])
    expect(whoMay(action)).toEqual([]);
});

test('one function can delete, cases and links only: the log of a case only grows until it is erased as a whole', () => {
  expect(whoMay('dynamodb:DeleteItem')).toEqual(['erase']);
  const deleting = granted('erase').filter(({ action }) => action === 'dynamodb:DeleteItem');
  expect(deleting).toEqual([
    {
      action: 'dynamodb:DeleteItem',
      resource: '<Cases>',
      condition: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['case#*', 'link#*'] },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    },
  ]);
});

test('no request and no queue reaches the function that can delete: it runs by the clock alone', () => {
  expect(routes.filter(({ answeredBy }) => answeredBy === 'erase')).toEqual([]);
  const fed = resources(template, 'AWS::Lambda::EventSourceMapping').map(({ properties }) =>
    plain(properties.FunctionName),
  );
  expect(fed.length).toBeGreaterThan(0);
  expect(fed).not.toContain('<erase>');
});

test('who takes the decision to erase cannot delete, and neither sends nor wakes anything', () => {
  const actions = granted('request-erasure').map(({ action }) => action);
  expect(actions.filter((action) => /^(?:ses|iam):|DeleteItem/.test(action))).toEqual([]);
  expect(actions.filter((action) => action.startsWith('scheduler:'))).toEqual(['scheduler:DeleteSchedule']);
});

test('the read API changes nothing', () => {
  const actions = granted('read').map(({ action }) => action);
  expect(actions.filter((action) => /Put|Update|Delete|Create|Send|Pass/.test(action)).sort()).toEqual([
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ]);
});

test('the read API, the sweep, the publisher and the caller of webhooks write nothing to the table, and every other function does', () => {
  const writers = whoMay('dynamodb:PutItem');
  expect(functionNames.filter((name) => !writers.includes(name)).sort()).toEqual([
    'call-webhook',
    'publish-changes',
    'read',
    'sweep',
  ]);
});

test('changing settings or bank holidays sets no schedule: cases are woken and set their own', () => {
  const setters = whoMay('scheduler:CreateSchedule');
  expect(setters).toContain('wake-case');
  for (const name of ['change-settings', 'refresh-calendar'] as const) {
    expect(setters).not.toContain(name);
    expect(whoMay('sqs:SendMessage')).toContain(name);
  }
});

test('the audit sends nothing, wakes nobody and changes no case: it only reads, and notes that it succeeded', () => {
  const actions = granted('audit').map(({ action }) => action);
  expect(actions).not.toContain('dynamodb:UpdateItem');
  expect(actions.filter((action) => /^(?:ses|sqs|scheduler):/.test(action))).toEqual([]);
  expect(actions.filter((action) => action === 'dynamodb:PutItem')).toHaveLength(1);
});

test('the probe reads and writes only where the synthetic authority is kept, and writes no case itself', () => {
  const own = ['probe', 'source#longstop-probe', 'authority#longstop-probe'];
  const onTable = granted('probe').filter(({ resource }) => resource.startsWith('<Cases>'));
  expect(onTable.map(({ action, condition }) => [action, condition])).toEqual(
    [
      ['dynamodb:GetItem', [...own, 'case#longstop-probe#*']],
      ['dynamodb:Query', [...own, 'case#longstop-probe#*']],
      ['dynamodb:PutItem', own],
    ].map(([action, keys]) => [
      action,
      {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    ]),
  );
  expect(granted('probe').filter(({ action }) => /^(?:ses|sqs|scheduler|iam):/.test(action))).toEqual([]);
});

test('the waker of cases can find all open cases of an authority, so that a change reaches each of them', () => {
  const found = granted('wake-case').filter(({ resource }) => resource === arnOf['worklist index']);
  expect(found.map(({ action }) => action)).toEqual(['dynamodb:Query']);
});

test('a function can lend its schedules one role only, and only to EventBridge Scheduler', () => {
  for (const name of whoMay('iam:PassRole')) {
    const passing = granted(name).filter(({ action }) => action === 'iam:PassRole');
    expect(passing).toEqual([
      {
        action: 'iam:PassRole',
        resource: '<CaseScheduleRole>',
        condition: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      },
    ]);
  }
  expect(whoMay('iam:PassRole')).toContain('wake-case');
});

test('only the receiver of milestones reads secrets of sources, only the caller of webhooks those of webhooks, only the pages theirs; the probe reads and writes its own', () => {
  const onSecrets = functionNames.flatMap((name) =>
    granted(name)
      .filter(({ action }) => action.startsWith('secretsmanager:'))
      .map(({ action, resource }) => [name, action, resource]),
  );
  expect(onSecrets.sort()).toEqual([
    ['call-webhook', 'secretsmanager:GetSecretValue', arnOf['webhook secrets']],
    ['probe', 'secretsmanager:GetSecretValue', '<ProbeSecret>'],
    ['probe', 'secretsmanager:PutSecretValue', '<ProbeSecret>'],
    ['receive-milestone', 'secretsmanager:GetSecretValue', arnOf['source secrets']],
    ['web', 'secretsmanager:GetSecretValue', '<PagesSecret>'],
  ]);
});

test('no secret is written into the template', () => {
  const made = resources(template, 'AWS::SecretsManager::Secret').map(({ properties }) => properties);
  expect(made.map(({ Name: name }) => name).sort()).toEqual([
    'longstop/rehearsal/pages',
    'longstop/rehearsal/sources/longstop-probe',
    'longstop/rehearsal/sources/nobody',
  ]);
  for (const { KmsKeyId: key, SecretString: text } of made) {
    expect(plain(key)).toBe('<Key>');
    expect(text).toBeUndefined();
  }
  expect(JSON.stringify(template.toJSON())).not.toContain('whsec_');
});

test('who tells other systems of changes sees what authorities have set, and no case', () => {
  for (const name of ['publish-changes', 'call-webhook'] as const)
    expect(granted(name).filter(({ resource }) => resource.startsWith('<Cases>'))).toEqual([
      {
        action: 'dynamodb:Query',
        resource: '<Cases>',
        condition: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['authority#*'] },
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      },
    ]);
});

test('the wildcards in any role are schedules of cases and secrets of sources and webhooks, whose names are not known beforehand', () => {
  const roles = resources(template, 'AWS::IAM::Role').map(({ id }) => id);
  const grants = roles.flatMap((role) => grantsOf(template, role));
  const wide = grants.filter(({ action, resource }) => `${action} ${resource}`.includes('*'));
  expect(new Set(wide.map(({ resource }) => resource))).toEqual(
    new Set([arnOf['case schedules'], arnOf['source secrets'], arnOf['webhook secrets']]),
  );
});

test('no role borrows a policy managed by AWS, whose content can change without us', () => {
  for (const { properties } of resources(template, 'AWS::IAM::Role'))
    expect(properties.ManagedPolicyArns).toBeUndefined();
});
