/** The ports as AWS provides them. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Ports, ReportEntry } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';
import { type Endpoints, openClients } from './clients.ts';
import { dynamodbAttention } from './dynamodb-attention.ts';
import { dynamodbAudits } from './dynamodb-audit.ts';
import { dynamodbAuthorities, dynamodbSources } from './dynamodb-authorities.ts';
import { dynamodbCalendars } from './dynamodb-calendars.ts';
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
import { fitToLog } from './log-line.ts';
import { remembered, rememberedCalendars, rememberedRestores } from './remembered.ts';
import { rememberedSecrets } from './remembered-secrets.ts';
import { schedulerAlarms } from './scheduler-alarms.ts';
import { secretsManagerPageSecrets } from './secrets-manager-page-secrets.ts';
import { secretsManagerSecrets } from './secrets-manager-secrets.ts';
import { sesMailer } from './ses-mailer.ts';
import { sqsAnnouncements } from './sqs-announcements.ts';
import { sqsWebhookCalls } from './sqs-webhook-calls.ts';

/** What differs between places: clock and pauses, the source of randomness, where reports go, and where AWS answers. */
export interface World {
  now(): Instant;
  random(bytes: number): Uint8Array;
  pause(milliseconds: number): Promise<unknown>;
  report(entry: ReportEntry): void;
  readonly endpoints?: Endpoints;
}

export function openPorts(settings: Settings, world: World): Ports {
  const clients = openClients(world.endpoints);
  return {
    settings,
    now: world.now,
    random: world.random,
    pause: world.pause,
    report: (entry) => world.report(fitToLog(entry)),
    logs: dynamodbLogs(clients.dynamodb, settings.table),
    attention: dynamodbAttention(clients.dynamodb, settings.table),
    alarms: schedulerAlarms(clients.scheduler, clients.sqs, settings),
    mailer: sesMailer(clients.ses, settings),
    announcements: sqsAnnouncements(clients.sqs, settings),
    bus: eventBridgeBus(clients.events, settings),
    webhookCalls: sqsWebhookCalls(clients.sqs, settings),
    webhookSecrets: secretsManagerSecrets(clients.secrets, { secretPrefix: settings.webhookSecretPrefix }),
    caller: httpCaller(),
    links: dynamodbLinks(clients.dynamodb, settings.table),
    feeds: dynamodbFeeds(clients.dynamodb, settings.table),
    sources: dynamodbSources(clients.dynamodb, settings.table),
    secrets: rememberedSecrets(world.now, secretsManagerSecrets(clients.secrets, settings)),
    pageSecrets: secretsManagerPageSecrets(world.now, clients.secrets, settings),
    authorities: remembered(world.now, dynamodbAuthorities(clients.dynamodb, settings.table)),
    calendars: rememberedCalendars(world.now, dynamodbCalendars(clients.dynamodb, settings.table)),
    bulletin: govUkBulletin(settings),
    worklist: dynamodbWorklist(clients.dynamodb, settings.table),
    erasures: dynamodbErasures(clients.dynamodb, settings.table),
    audits: dynamodbAudits(clients.dynamodb, settings.table),
    restores: rememberedRestores(world.now, dynamodbRestores(clients.dynamodb, settings.table)),
    probes: dynamodbProbes(clients.dynamodb, settings.table),
    visitor: httpVisitor(settings),
    health: awsHealth(clients.dynamodb, clients.sqs, settings),
  };
}
