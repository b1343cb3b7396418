import type { Endpoints } from '../functions/aws/clients.ts';
import type { Settings } from '../functions/settings/environment.ts';
import { pagesSecretName } from '../functions/settings/pages.ts';
import { secretPrefix as prefixIn } from '../functions/settings/sources.ts';
import { webhookSecretPrefix as webhookPrefixIn } from '../functions/settings/webhooks.ts';
import { accountId, queueArn, roleArn } from './account.ts';
import { tableName } from './database/table.ts';
import { client, mount } from './sign-in/settings.ts';

export const caseGroup = 'longstop-cases';
export const configurationSet = 'longstop';
export const secretPrefix = prefixIn('local');
export const webhookSecretPrefix = webhookPrefixIn('local');
export const pagesSecret = pagesSecretName('local');

/** The settings of the functions on this machine, where AWS's services answer at `endpoints`. */
export function localSettings(endpoints: Endpoints, publicUrl: string): Settings {
  const queueUrl = (name: string): string => `${endpoints.sqs}/${accountId}/${name}`;
  return {
    table: tableName,
    urgentWakeQueueUrl: queueUrl('longstop-wake-urgent'),
    urgentWakeQueueArn: queueArn('longstop-wake-urgent'),
    lateWakeQueueUrl: queueUrl('longstop-wake-late'),
    lateWakeQueueArn: queueArn('longstop-wake-late'),
    routineWakeQueueUrl: queueUrl('longstop-wake-routine'),
    routineWakeQueueArn: queueArn('longstop-wake-routine'),
    changesQueueUrl: queueUrl('longstop-changes'),
    eventBus: 'longstop',
    webhookCallsQueueUrl: queueUrl('longstop-webhook-calls'),
    mailEventsQueueUrl: queueUrl('longstop-mail-events'),
    scheduleGroup: caseGroup,
    scheduleRoleArn: roleArn('longstop-case-schedules'),
    scheduleDeadLetterArn: queueArn('longstop-schedule-dead-letters'),
    mailFrom: 'Longstop <longstop@longstop.example>',
    mailConfigurationSet: configurationSet,
    authorityClaim: 'authority',
    roleClaim: 'role',
    tokenIssuer: `${publicUrl}${mount}`,
    pagesClientId: client.id,
    pagesSecret,
    bankHolidaysUrl: `${publicUrl}/local/bank-holidays.json`,
    secretPrefix,
    webhookSecretPrefix,
    publicUrl,
  };
}
