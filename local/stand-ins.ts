import type { Endpoints } from '../functions/aws/clients.ts';
import type { Clock } from './clock.ts';
import { openPublished, type Published } from './events/published.ts';
import { serveEvents } from './events/server.ts';
import type { Loopback } from './loopback.ts';
import { type Outbox, openOutbox } from './mail/outbox.ts';
import { serveMail } from './mail/server.ts';
import { openQueues, type Queues, queueShapes } from './queue/queues.ts';
import { serveQueues } from './queue/server.ts';
import { type Firing, type FiringPorts, startFiring } from './scheduler/firing.ts';
import { serveScheduler } from './scheduler/server.ts';
import { openScheduleStore, type ScheduleStore } from './scheduler/store.ts';
import { serveSecrets } from './secrets/server.ts';
import { openSecretStore, type SecretStore } from './secrets/store.ts';
import { caseGroup, configurationSet } from './settings.ts';
import { openThread } from './thread.ts';
import type { Work } from './work.ts';

/** What the stand-ins need of the service they stand under. */
export interface StandInPorts extends Pick<FiringPorts, 'callFunction' | 'report'> {
  readonly folder: string;
  readonly clock: Clock;
  readonly work: Work;
}

/** DynamoDB, EventBridge Scheduler, SQS, SES and Secrets Manager on this machine. */
export interface StandIns {
  readonly endpoints: Endpoints;
  readonly queues: Queues;
  readonly schedules: ScheduleStore;
  readonly firing: Firing;
  readonly outbox: Outbox;
  readonly secrets: SecretStore;
  readonly published: Published;
  close(): Promise<void>;
}

/** Opens all five with what they kept in the folder. Nothing fires and no message moves before someone says so. */
export async function openStandIns({
  folder,
  clock,
  work,
  callFunction,
  report,
}: StandInPorts): Promise<StandIns> {
  const queues = openQueues(folder, queueShapes, clock);
  const schedules = openScheduleStore(folder, clock);
  if (!schedules.groups.entries.has(caseGroup))
    schedules.groups.put(caseGroup, { name: caseGroup, createdAt: clock.now() });
  const firing = startFiring({ store: schedules, clock, work, queues, callFunction, report });
  const outbox = openOutbox(folder, clock, work, queues.named('longstop-mail-events'));
  const secrets = openSecretStore(folder);
  // It takes most of a second to load, and nobody waits for it before the first mail.
  const ses = openThread(new URL('mail/thread.ts', import.meta.url), folder);
  const published = openPublished(folder);
  const [dynamodb, scheduler, sqs, events, mail, vault] = await Promise.all([
    openThread(new URL('database/thread.ts', import.meta.url), folder),
    serveScheduler(schedules, clock),
    serveQueues(queues),
    serveEvents(published),
    serveMail(outbox, clock, [configurationSet], async () => (await ses).url),
    serveSecrets(secrets, clock),
  ]);
  const servers: readonly Loopback[] = [scheduler, sqs, events, mail, vault, dynamodb];
  return {
    endpoints: {
      dynamodb: dynamodb.url,
      scheduler: scheduler.url,
      secrets: vault.url,
      ses: mail.url,
      sqs: sqs.url,
      events: events.url,
    },
    queues,
    schedules,
    firing,
    outbox,
    published,
    secrets,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      await (await ses).close();
      for (const held of [queues, schedules, outbox, published, secrets]) held.close();
    },
  };
}
