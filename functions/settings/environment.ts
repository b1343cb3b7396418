/**
 * Everything a function must be told about the place it runs in. In AWS the CDK app writes these as environment
 * variables; locally the server passes them in. A setting that is forgotten does not compile.
 */
export interface Settings {
  /** Name of the one table. */
  readonly table: string;
  /** URL and ARN of the queues that wake cases, one for each lane. */
  readonly urgentWakeQueueUrl: string;
  readonly urgentWakeQueueArn: string;
  readonly lateWakeQueueUrl: string;
  readonly lateWakeQueueArn: string;
  readonly routineWakeQueueUrl: string;
  readonly routineWakeQueueArn: string;
  /** URL of the queue of changes on their way out, and the bus on which they are published. */
  readonly changesQueueUrl: string;
  readonly eventBus: string;
  /** URL of the queue of calls of authorities' webhooks. */
  readonly webhookCallsQueueUrl: string;
  /** URL of the queue of SES events, asked by the health check. */
  readonly mailEventsQueueUrl: string;
  /** The EventBridge Scheduler group that holds one schedule a case, its role, and where failed invocations go. */
  readonly scheduleGroup: string;
  readonly scheduleRoleArn: string;
  readonly scheduleDeadLetterArn: string;
  /** Sender of every mail, and the SES configuration set that reports what became of it. */
  readonly mailFrom: string;
  readonly mailConfigurationSet: string;
  /** Which claims of a person's token name their authority and their role. */
  readonly authorityClaim: string;
  readonly roleClaim: string;
  /** Who issues these tokens, and what it knows the pages by, where people sign in to them. */
  readonly tokenIssuer: string;
  readonly pagesClientId: string;
  /** Name of the secret that the pages keep their sign-ins with. */
  readonly pagesSecret: string;
  /** Where GOV.UK publishes the bank holidays. */
  readonly bankHolidaysUrl: string;
  /** What the names of all sources' secrets begin with. */
  readonly secretPrefix: string;
  /** What the names of the secrets of all webhooks begin with. */
  readonly webhookSecretPrefix: string;
  /** Where the links in mails lead, without a slash at the end. */
  readonly publicUrl: string;
}

/** The environment variable that carries each setting. */
export const variableOf: { readonly [Name in keyof Settings]: string } = {
  table: 'LONGSTOP_TABLE',
  urgentWakeQueueUrl: 'LONGSTOP_URGENT_WAKE_QUEUE_URL',
  urgentWakeQueueArn: 'LONGSTOP_URGENT_WAKE_QUEUE_ARN',
  lateWakeQueueUrl: 'LONGSTOP_LATE_WAKE_QUEUE_URL',
  lateWakeQueueArn: 'LONGSTOP_LATE_WAKE_QUEUE_ARN',
  routineWakeQueueUrl: 'LONGSTOP_ROUTINE_WAKE_QUEUE_URL',
  routineWakeQueueArn: 'LONGSTOP_ROUTINE_WAKE_QUEUE_ARN',
  changesQueueUrl: 'LONGSTOP_CHANGES_QUEUE_URL',
  eventBus: 'LONGSTOP_EVENT_BUS',
  webhookCallsQueueUrl: 'LONGSTOP_WEBHOOK_CALLS_QUEUE_URL',
  mailEventsQueueUrl: 'LONGSTOP_MAIL_EVENTS_QUEUE_URL',
  scheduleGroup: 'LONGSTOP_SCHEDULE_GROUP',
  scheduleRoleArn: 'LONGSTOP_SCHEDULE_ROLE_ARN',
  scheduleDeadLetterArn: 'LONGSTOP_SCHEDULE_DEAD_LETTER_ARN',
  mailFrom: 'LONGSTOP_MAIL_FROM',
  mailConfigurationSet: 'LONGSTOP_MAIL_CONFIGURATION_SET',
  authorityClaim: 'LONGSTOP_AUTHORITY_CLAIM',
  roleClaim: 'LONGSTOP_ROLE_CLAIM',
  tokenIssuer: 'LONGSTOP_TOKEN_ISSUER',
  pagesClientId: 'LONGSTOP_PAGES_CLIENT_ID',
  pagesSecret: 'LONGSTOP_PAGES_SECRET',
  bankHolidaysUrl: 'LONGSTOP_BANK_HOLIDAYS_URL',
  secretPrefix: 'LONGSTOP_SECRET_PREFIX',
  webhookSecretPrefix: 'LONGSTOP_WEBHOOK_SECRET_PREFIX',
  publicUrl: 'LONGSTOP_PUBLIC_URL',
};

/** Reads the settings from environment variables. Throws, naming every one that is missing. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const entries = Object.entries(variableOf);
  const missing = entries.filter(([, variable]) => !environment[variable]).map(([, variable]) => variable);
  if (missing.length > 0) throw new Error(`Missing environment variables: ${missing.join(', ')}`);
  return Object.fromEntries(
    entries.map(([name, variable]) => [name, environment[variable]]),
  ) as unknown as Settings;
}

/** The settings as environment variables. */
export function writeSettings(settings: Settings): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variableOf).map(([name, variable]) => [variable, settings[name as keyof Settings]]),
  );
}
