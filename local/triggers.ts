import { lanes } from '../functions/settings/lanes.ts';
import { type Bulletin, openBulletin } from './calendar/bulletin.ts';
import type { Clock } from './clock.ts';
import { type Connection, connect } from './queue/mapping.ts';
import type { Queues } from './queue/queues.ts';
import { type Digesting, openDigesting } from './time/digesting.ts';
import { type Erasing, openErasing } from './time/erasing.ts';
import type { Timed } from './timed.ts';
import type { Work } from './work.ts';

const fiveMinutes = 300_000;
const anHour = 3_600_000;

/** What the triggers act on. */
export interface TriggerPorts {
  readonly folder: string;
  readonly clock: Clock;
  readonly work: Work;
  readonly queues: Queues;
  /** Whether the probe runs. */
  readonly probes: boolean;
  readonly callFunction: (name: string, event: unknown) => Promise<unknown>;
  readonly report: (problem: string, error: unknown) => void;
}

/** What calls the functions besides HTTP and the schedules of cases. */
export interface Triggers {
  /** The intakes of the queues, the daily visit for bank holidays, the erasing, in real time the hourly audit, and the probe if asked for. */
  readonly timed: readonly Timed[];
  readonly bulletin: Bulletin;
  readonly erasing: Erasing;
  /** The sending of digests. In simulated time it is not among `timed`. */
  readonly digesting: Digesting;
  /** Runs the sweep once. Never rejects: what a sweep leaves, the next one does. */
  readonly sweep: () => Promise<unknown>;
}

/** Joins the functions to what triggers them. Nothing is taken in before `runDue` is called or a message comes. */
export function setTriggers({
  folder,
  clock,
  work,
  queues,
  probes,
  callFunction,
  report,
}: TriggerPorts): Triggers {
  const takeIn = (
    queue: string,
    into: string,
    batchSize: number,
    after?: readonly Connection[],
  ): Connection =>
    connect({
      work,
      concurrency: 12,
      report,
      queue: queues.named(`longstop-${queue}`),
      handler: (event) => callFunction(into, event),
      batchSize,
      ...(after && { after }),
    });
  const waking = lanes.map((lane) => takeIn(`wake-${lane}`, 'wake-case', 1));
  const recording = takeIn('mail-events', 'record-delivery', 10, waking);
  const publishing = takeIn('changes', 'publish-changes', 10);
  const calling = takeIn('webhook-calls', 'call-webhook', 10);
  const visit = async (): Promise<boolean> => {
    try {
      const { calendar } = (await callFunction('refresh-calendar', {})) as { calendar: string };
      return calendar !== 'refused';
    } catch (error) {
      report('refresh-failed', error);
      return false;
    }
  };
  const audit = () => callFunction('audit', {}).catch((error: unknown) => report('audit-failed', error));
  const erase = async (): Promise<number> => {
    try {
      return ((await callFunction('erase', {})) as { decided: number }).decided;
    } catch (error) {
      report('erase-failed', error);
      return 0;
    }
  };
  const probe = () => callFunction('probe', {}).catch((error: unknown) => report('probe-crashed', error));
  const digest = () =>
    callFunction('send-digests', {}).catch((error: unknown) => report('digests-crashed', error));
  const digesting = openDigesting(clock, work, digest);
  const erasing = openErasing(clock, work, erase);
  const bulletin = openBulletin(folder, clock, work, visit);
  return {
    timed: [
      ...waking,
      recording,
      publishing,
      calling,
      bulletin,
      erasing,
      ...(clock.simulated ? [] : [every(anHour, clock, work, audit), digesting]),
      ...(probes ? [every(fiveMinutes, clock, work, probe)] : []),
    ],
    bulletin,
    erasing,
    digesting,
    sweep: () => callFunction('sweep', {}).catch((error: unknown) => report('sweep-failed', error)),
  };
}

/** Runs something so many milliseconds after the last time, or after the start. */
function every(interval: number, clock: Clock, work: Work, run: () => Promise<unknown>): Timed {
  let last = clock.now();
  return {
    nextDue: () => last + interval,
    runDue() {
      if (last + interval > clock.now()) return;
      last = clock.now();
      void work.run(run);
    },
  };
}
