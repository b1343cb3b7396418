import type { Settings } from '../../functions/settings/environment.ts';

/** What the functions read from their environment, as tests set it. Nothing at these addresses exists. */
export const settings: Settings = {
  table: 'table',
  urgentWakeQueueUrl: 'https://queue.example/wake-urgent',
  urgentWakeQueueArn: 'arn:aws:sqs:eu-west-2:000000000000:wake-urgent',
  lateWakeQueueUrl: 'https://queue.example/wake-late',
  lateWakeQueueArn: 'arn:aws:sqs:eu-west-2:000000000000:wake-late',
  routineWakeQueueUrl: 'https://queue.example/wake-routine',
  routineWakeQueueArn: 'arn:aws:sqs:eu-west-2:000000000000:wake-routine',
  changesQueueUrl: 'https://queue.example/changes',
  eventBus: 'longstop',
  webhookCallsQueueUrl: 'https://queue.example/webhook-calls',
  mailEventsQueueUrl: 'https://queue.example/mail-events',
  scheduleGroup: 'cases',
  scheduleRoleArn: 'arn:aws:iam::000000000000:role/schedule',
  scheduleDeadLetterArn: 'arn:aws:sqs:eu-west-2:000000000000:dead',
  mailFrom: 'Longstop <longstop@area.example>',
  mailConfigurationSet: 'longstop',
  authorityClaim: 'authority',
  roleClaim: 'role',
  bankHolidaysUrl: 'https://holidays.example/bank-holidays.json',
  secretPrefix: 'longstop/rehearsal/sources/',
  webhookSecretPrefix: 'longstop/rehearsal/webhooks/',
  publicUrl: 'https://longstop.example',
};
