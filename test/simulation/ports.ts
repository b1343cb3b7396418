/** The ports of one process: the adapters that run in AWS, over the services of the simulation. */
import type { Instant } from '../../domain/calendar/london.ts';
import { dynamodbAttention } from '../../functions/aws/dynamodb-attention.ts';
import { dynamodbAudits } from '../../functions/aws/dynamodb-audit.ts';
import { dynamodbAuthorities, dynamodbSources } from '../../functions/aws/dynamodb-authorities.ts';
import { dynamodbCalendars } from '../../functions/aws/dynamodb-calendars.ts';
import { dynamodbErasures } from '../../functions/aws/dynamodb-erasures.ts';
import { dynamodbFeeds } from '../../functions/aws/dynamodb-feeds.ts';
import { dynamodbLinks } from '../../functions/aws/dynamodb-links.ts';
import { dynamodbLogs } from '../../functions/aws/dynamodb-logs.ts';
import { dynamodbProbes } from '../../functions/aws/dynamodb-probes.ts';
import { dynamodbRestores } from '../../functions/aws/dynamodb-restores.ts';
import { dynamodbWorklist } from '../../functions/aws/dynamodb-worklist.ts';
import { remembered, rememberedCalendars, rememberedRestores } from '../../functions/aws/remembered.ts';
import { rememberedSecrets } from '../../functions/aws/remembered-secrets.ts';
import { schedulerAlarms } from '../../functions/aws/scheduler-alarms.ts';
import { secretsManagerSecrets } from '../../functions/aws/secrets-manager-secrets.ts';
import { sesMailer } from '../../functions/aws/ses-mailer.ts';
import type { Announcement, Calendars, Ports, Publication, ReportEntry } from '../../functions/ports.ts';
import { settings } from '../support/settings.ts';
import type { Prng } from './prng.ts';
import type { Process } from './process.ts';
import { type DynamodbParts, dynamodbOf } from './services/dynamodb.ts';
import type { LaneQueues } from './services/lanes.ts';
import type { Schedules } from './services/schedules.ts';
import { secretsOf } from './services/secrets.ts';
import type { Ses } from './services/ses.ts';
import { sqsOf } from './services/sqs.ts';
import type { Wire } from './wire.ts';

/** The services that every process shares. */
export interface Services extends DynamodbParts {
  readonly wire: Wire;
  readonly prng: Prng;
  readonly wakeQueues: LaneQueues;
  readonly schedules: Schedules;
  readonly ses: Ses;
  now(): Instant;
  report(process: Process, entry: ReportEntry): void;
  pause(process: Process, milliseconds: number): Promise<void>;
  announce(process: Process, announcement: Announcement): Promise<void>;
  /** What GOV.UK publishes now. */
  bulletin(): unknown;
}

export function portsOf(services: Services, process: Process): Ports {
  const now = () => services.now() + process.skew;
  const dynamodb = dynamodbOf(services, process);
  const { table } = settings;
  return {
    settings,
    now,
    random: services.prng.bytes,
    pause: (milliseconds) => services.pause(process, milliseconds),
    report: (entry) => services.report(process, entry),
    logs: dynamodbLogs(dynamodb, table),
    attention: dynamodbAttention(dynamodb, table),
    alarms: schedulerAlarms(
      services.schedules.clientOf(process),
      sqsOf(services.wire, services.wakeQueues, process),
      settings,
    ),
    announcements: { put: (announcement) => services.announce(process, announcement) },
    bus: { publish: async () => {} },
    webhookCalls: { put: async () => {} },
    webhookSecrets: { find: async () => [] },
    caller: { post: () => Promise.reject(new Error('NobodyThere')) },
    mailer: sesMailer(services.ses.clientOf(process), settings),
    links: dynamodbLinks(dynamodb, table),
    feeds: dynamodbFeeds(dynamodb, table),
    sources: dynamodbSources(dynamodb, table),
    secrets: rememberedSecrets(now, secretsManagerSecrets(secretsOf(services.wire, process), settings)),
    pageSecrets: { find: async () => ({ keys: ['a key for tests, of thirty-two characters or more'] }) },
    authorities: remembered(now, dynamodbAuthorities(dynamodb, table)),
    calendars: rememberedCalendars(now, readOnce(dynamodbCalendars(dynamodb, table))),
    bulletin: { fetch: () => fetchBulletin(services, process) },
    worklist: dynamodbWorklist(dynamodb, table),
    erasures: dynamodbErasures(dynamodb, table),
    audits: dynamodbAudits(dynamodb, table),
    restores: rememberedRestores(now, dynamodbRestores(dynamodb, table)),
    probes: dynamodbProbes(dynamodb, table),
    visitor: { post: () => Promise.reject(new Error('NobodyThere')) },
    health: { check: async () => {} },
  };
}

function fetchBulletin(services: Services, process: Process): Promise<unknown> {
  const request = { tries: 1, limit: 10_000, throttledAs: 'FetchFailed', perform: services.bulletin };
  return services.wire.request(process, { what: 'fetch bank holidays', ...request });
}

/** A publication that was read before, in any run, is given as the same object: building its calendar takes long. */
const publications = new Map<string, Publication>();

function readOnce(calendars: Calendars): Calendars {
  return {
    ...calendars,
    async published() {
      const publication = await calendars.published();
      if (publication.edition === 0) return publication;
      const text = JSON.stringify(publication);
      const known = publications.get(text) ?? publication;
      publications.set(text, known);
      return known;
    },
  };
}
