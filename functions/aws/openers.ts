/**
 * How each port is opened on AWS. A function imports those that it uses, so that no other adapter, and no other client of
 * the SDK, is part of its bundle.
 */
import type { Ports } from '../ports.ts';
import {
  openDynamodb,
  openEventBridge,
  openScheduler,
  openSecretsManager,
  openSes,
  openSqs,
} from './clients.ts';
import { dynamodbAttention } from './dynamodb-attention.ts';
import { dynamodbAudits } from './dynamodb-audit.ts';
import { dynamodbAuthorities, dynamodbSources } from './dynamodb-authorities.ts';
import { dynamodbCalendars } from './dynamodb-calendars.ts';
import { dynamodbDuties } from './dynamodb-duties.ts';
import { dynamodbErasures } from './dynamodb-erasures.ts';
import { dynamodbFeeds } from './dynamodb-feeds.ts';
import { dynamodbLinks } from './dynamodb-links.ts';
import { dynamodbLogs } from './dynamodb-logs.ts';
import { dynamodbProbes } from './dynamodb-probes.ts';
import { dynamodbRestores } from './dynamodb-restores.ts';
import { dynamodbWorklist } from './dynamodb-worklist.ts';
import { eventBridgeBus } from './eventbridge-bus.ts';
import { govUkBulletin } from './gov-uk-bulletin.ts';
import { awsHealth } from './health.ts';
import { httpCaller } from './http-caller.ts';
import { httpVisitor } from './http-visitor.ts';
import type { Opening } from './open.ts';
import { remembered, rememberedCalendars, rememberedRestores } from './remembered.ts';
import { rememberedSecrets } from './remembered-secrets.ts';
import { schedulerAlarms } from './scheduler-alarms.ts';
import { secretsManagerPageSecrets } from './secrets-manager-page-secrets.ts';
import { secretsManagerSecrets } from './secrets-manager-secrets.ts';
import { sesMailer } from './ses-mailer.ts';
import { sqsAnnouncements } from './sqs-announcements.ts';
import { sqsWebhookCalls } from './sqs-webhook-calls.ts';

type Opener<Name extends keyof Ports> = (opening: Opening) => Ports[Name];

export const alarms: Opener<'alarms'> = ({ client, settings }) =>
  schedulerAlarms(client(openScheduler), client(openSqs), settings);

export const announcements: Opener<'announcements'> = ({ client, settings }) =>
  sqsAnnouncements(client(openSqs), settings);

export const attention: Opener<'attention'> = ({ client, settings }) =>
  dynamodbAttention(client(openDynamodb), settings.table);

export const audits: Opener<'audits'> = ({ client, settings }) =>
  dynamodbAudits(client(openDynamodb), settings.table);

export const authorities: Opener<'authorities'> = ({ client, settings, now }) =>
  remembered(now, dynamodbAuthorities(client(openDynamodb), settings.table));

export const bulletin: Opener<'bulletin'> = ({ settings }) => govUkBulletin(settings);

export const bus: Opener<'bus'> = ({ client, settings }) => eventBridgeBus(client(openEventBridge), settings);

export const calendars: Opener<'calendars'> = ({ client, settings, now }) =>
  rememberedCalendars(now, dynamodbCalendars(client(openDynamodb), settings.table));

export const caller: Opener<'caller'> = () => httpCaller();

export const duties: Opener<'duties'> = ({ client, settings, now }) =>
  dynamodbDuties(client(openDynamodb), settings.table, now);

export const erasures: Opener<'erasures'> = ({ client, settings }) =>
  dynamodbErasures(client(openDynamodb), settings.table);

export const feeds: Opener<'feeds'> = ({ client, settings }) =>
  dynamodbFeeds(client(openDynamodb), settings.table);

export const health: Opener<'health'> = ({ client, settings }) =>
  awsHealth(client(openDynamodb), client(openSqs), settings);

export const links: Opener<'links'> = ({ client, settings }) =>
  dynamodbLinks(client(openDynamodb), settings.table);

export const logs: Opener<'logs'> = ({ client, settings }) =>
  dynamodbLogs(client(openDynamodb), settings.table);

export const mailer: Opener<'mailer'> = ({ client, settings }) => sesMailer(client(openSes), settings);

export const pageSecrets: Opener<'pageSecrets'> = ({ client, settings, now }) =>
  secretsManagerPageSecrets(now, client(openSecretsManager), settings);

export const probes: Opener<'probes'> = ({ client, settings }) =>
  dynamodbProbes(client(openDynamodb), settings.table);

export const restores: Opener<'restores'> = ({ client, settings, now }) =>
  rememberedRestores(now, dynamodbRestores(client(openDynamodb), settings.table));

export const secrets: Opener<'secrets'> = ({ client, settings, now }) =>
  rememberedSecrets(now, secretsManagerSecrets(client(openSecretsManager), settings));

export const sources: Opener<'sources'> = ({ client, settings }) =>
  dynamodbSources(client(openDynamodb), settings.table);

export const visitor: Opener<'visitor'> = ({ settings }) => httpVisitor(settings);

export const webhookCalls: Opener<'webhookCalls'> = ({ client, settings }) =>
  sqsWebhookCalls(client(openSqs), settings);

export const webhookSecrets: Opener<'webhookSecrets'> = ({ client, settings }) =>
  secretsManagerSecrets(client(openSecretsManager), { secretPrefix: settings.webhookSecretPrefix });

export const worklist: Opener<'worklist'> = ({ client, settings }) =>
  dynamodbWorklist(client(openDynamodb), settings.table);
