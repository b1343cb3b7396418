import { randomUUID } from 'node:crypto';
import { scheduleArn } from '../account.ts';
import type { Clock } from '../clock.ts';
import type { Queues } from '../queue/queues.ts';
import { earliest, type Timed } from '../timed.ts';
import type { Work } from '../work.ts';
import { targetOf } from './shapes.ts';
import { isOnce, type Retry, type Schedule, type ScheduleStore, spend } from './store.ts';

/** What a schedule can call, and who is told. */
export interface FiringPorts {
  readonly store: ScheduleStore;
  readonly clock: Clock;
  readonly work: Work;
  readonly queues: Queues;
  /** Calls a Lambda function by name with the parsed input. */
  readonly callFunction: (name: string, event: unknown) => Promise<unknown>;
  readonly report: (problem: string, error: unknown) => void;
}

export interface Firing extends Timed {
  /** How many one-time schedules have fired since the start. */
  firedOnce(): number;
}

/**
 * Fires schedules on the clock. A schedule fires at the start of its flexible window, which the window allows. The target is
 * called first and the schedule marked as spent afterwards: a kill between the two fires it twice, never not at all.
 */
export function startFiring(ports: FiringPorts): Firing {
  const { store, clock, work } = ports;
  const underWay = new Set<string>();
  let firedOnce = 0;

  const fire = async (key: string, schedule: Schedule): Promise<void> => {
    const now = clock.now();
    const due: Retry[] = schedule.due !== undefined && schedule.due <= now ? [first(schedule.due)] : [];
    const again = schedule.retries.filter(({ at }) => at <= now);
    if (due.length > 0 && isOnce(schedule)) firedOnce += 1;
    const waiting: Retry[] = [];
    for (const call of [...again, ...due]) {
      const retry = await tryOnce(ports, schedule, call);
      if (retry) waiting.push(retry);
    }
    const held = store.schedules.entries.get(key);
    if (held !== schedule) return; // Changed or deleted by the work it caused: what was put since stands.
    const later = schedule.retries.filter(({ at }) => at > now);
    settle(store, key, {
      ...(due.length > 0 ? spend(schedule, now) : schedule),
      retries: [...later, ...waiting],
    });
  };

  const isReady = (key: string, schedule: Schedule, now: number): boolean =>
    !underWay.has(key) && (dueOf(schedule) ?? Number.POSITIVE_INFINITY) <= now;
  const start = (key: string, schedule: Schedule): void => {
    underWay.add(key);
    void work.run(() => fire(key, schedule).finally(() => underWay.delete(key)));
  };
  // That one alone: to go through all of them at each change takes a herd quadratic time.
  store.onPut((key) => {
    const schedule = store.schedules.entries.get(key);
    if (schedule && isReady(key, schedule, clock.now())) start(key, schedule);
  });

  return {
    nextDue: () => earliest(momentsOf(store.schedules.entries.values())),
    runDue() {
      const now = clock.now();
      const ready = [...store.schedules.entries].filter(([key, schedule]) => isReady(key, schedule, now));
      for (const [key, schedule] of ready.sort(([, a], [, b]) => (dueOf(a) ?? 0) - (dueOf(b) ?? 0)))
        start(key, schedule);
    },
    firedOnce: () => firedOnce,
  };
}

const first = (scheduledAt: number): Retry => ({ scheduledAt, attempts: 0, at: scheduledAt });

const dueOf = (schedule: Schedule): number | undefined =>
  earliest([schedule.due, ...schedule.retries.map(({ at }) => at)]);

function* momentsOf(schedules: Iterable<Schedule>): Generator<number | undefined> {
  for (const schedule of schedules) yield dueOf(schedule);
}

/** Keeps a schedule that still has something to do, or that is kept after completion. */
function settle({ schedules }: ScheduleStore, key: string, schedule: Schedule): void {
  const completed = schedule.due === undefined && schedule.retries.length === 0;
  if (completed && schedule.settings.ActionAfterCompletion === 'DELETE') schedules.remove(key);
  else schedules.put(key, schedule);
}

/** Calls the target. Gives the retry that is left to do when it failed, after handing a hopeless one to the dead-letter queue. */
async function tryOnce(ports: FiringPorts, schedule: Schedule, call: Retry): Promise<Retry | undefined> {
  try {
    await deliver(ports, schedule, call);
    return undefined;
  } catch (error) {
    ports.report(`The schedule ${schedule.name} could not call its target`, error);
    return retryAfter(ports, schedule, call, error);
  }
}

function retryAfter(ports: FiringPorts, schedule: Schedule, call: Retry, error: unknown): Retry | undefined {
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds } = schedule.settings.Target.RetryPolicy;
  // AWS says that it backs off exponentially, not how; here from one minute, doubling up to an hour.
  const at = ports.clock.now() + Math.min(60_000 * 2 ** call.attempts, 3_600_000);
  const tooMany = call.attempts >= MaximumRetryAttempts;
  const tooOld = at > call.scheduledAt + MaximumEventAgeInSeconds * 1000;
  if (!tooMany && !tooOld) return { ...call, attempts: call.attempts + 1, at };
  const { Arn, DeadLetterConfig, Input = '{}' } = schedule.settings.Target;
  if (DeadLetterConfig) {
    const { name } = targetOf(DeadLetterConfig.Arn);
    ports.queues.named(name).send({
      body: Input,
      attributes: {
        ERROR_CODE: error instanceof Error ? error.name : 'Unknown',
        ERROR_MESSAGE: error instanceof Error ? error.message : String(error),
        EXHAUSTED_RETRY_CONDITION: tooMany ? 'MaximumRetryAttempts' : 'MaximumEventAgeInSeconds',
        RETRY_ATTEMPTS: String(call.attempts),
        SCHEDULED_TIME: secondsIso(call.scheduledAt),
        SCHEDULE_ARN: scheduleArn(schedule.settings.GroupName, schedule.name),
        TARGET_ARN: Arn,
      },
    });
  }
  return undefined;
}

async function deliver(ports: FiringPorts, schedule: Schedule, call: Retry): Promise<void> {
  const { Arn, Input = '{}' } = schedule.settings.Target;
  const input = fillIn(Input, schedule, call);
  const { kind, name } = targetOf(Arn);
  if (kind === 'queue') ports.queues.named(name).send({ body: input });
  else await ports.callFunction(name, JSON.parse(input));
}

/** Replaces the context attributes that AWS documents for a target's input. */
function fillIn(input: string, schedule: Schedule, call: Retry): string {
  const attributes: Record<string, string> = {
    'schedule-arn': scheduleArn(schedule.settings.GroupName, schedule.name),
    'scheduled-time': secondsIso(call.scheduledAt),
    'execution-id': randomUUID(),
    'attempt-number': String(call.attempts + 1),
  };
  return input.replaceAll(/<aws\.scheduler\.([a-z-]+)>/g, (whole, name: string) => attributes[name] ?? whole);
}

const secondsIso = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
