/**
 * Pauses of the code under test (`node:timers/promises`) take simulated time while a simulation runs, and real time
 * before and after it.
 */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import type { Scheduler } from './scheduler.ts';

const real = timers.setTimeout;

/** Has pauses wait for events of the scheduler until it is disposed of. */
export function simulatedPauses(scheduler: Scheduler): Disposable {
  const pause = <T>(delay?: number, value?: T): Promise<T> =>
    new Promise((resolve) => {
      scheduler.after(delay ?? 0, () => {
        scheduler.stirred();
        resolve(value as T);
      });
    });
  put(pause);
  return { [Symbol.dispose]: () => put(real) };
}

function put(pause: typeof timers.setTimeout): void {
  timers.setTimeout = pause;
  syncBuiltinESMExports();
}
