import { type Bulletin, openBulletin } from './calendar/bulletin.ts';
import type { Clock } from './clock.ts';
import { connect } from './queue/mapping.ts';
import type { Queues } from './queue/queues.ts';
import type { Timed } from './timed.ts';
import type { Work } from './work.ts';

/** What the triggers act on. */
export interface TriggerPorts {
  readonly folder: string;
  readonly clock: Clock;
  readonly work: Work;
  readonly queues: Queues;
  readonly callFunction: (name: string, event: unknown) => Promise<unknown>;
  readonly report: (problem: string, error: unknown) => void;
}

/** What calls the functions besides HTTP and the schedules of cases. */
export interface Triggers {
  /** The two queues' intakes and the daily visit for bank holidays. */
  readonly timed: readonly Timed[];
  readonly bulletin: Bulletin;
  /** Runs the sweep once. Never rejects: what a sweep leaves, the next one does. */
  readonly sweep: () => Promise<unknown>;
}

/** Joins the functions to what triggers them. Nothing is taken in before `runDue` is called or a message comes. */
export function setTriggers({ folder, clock, work, queues, callFunction, report }: TriggerPorts): Triggers {
  const intake = { work, concurrency: 12, report };
  const waking = connect({
    ...intake,
    queue: queues.named('longstop-wake'),
    handler: (event) => callFunction('wake-case', event),
    batchSize: 1,
  });
  const recording = connect({
    ...intake,
    queue: queues.named('longstop-mail-events'),
    handler: (event) => callFunction('record-delivery', event),
    batchSize: 10,
    after: waking,
  });
  const visit = async (): Promise<boolean> => {
    try {
      const { calendar } = (await callFunction('refresh-calendar', {})) as { calendar: string };
      return calendar !== 'refused';
    } catch (error) {
      report('refresh-failed', error);
      return false;
    }
  };
  const bulletin = openBulletin(folder, clock, work, visit);
  return {
    timed: [waking, recording, bulletin],
    bulletin,
    sweep: () => callFunction('sweep', {}).catch((error: unknown) => report('sweep-failed', error)),
  };
}
