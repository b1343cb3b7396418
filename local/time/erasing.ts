import type { Clock } from '../clock.ts';
import type { Timed } from '../timed.ts';
import type { Work } from '../work.ts';

const quarterOfAnHour = 900_000;
const aWeek = 604_800_000;

/** When the function that erases cases runs. */
export interface Erasing extends Timed {
  /** To be called when something was asked to be erased: it runs again in a quarter of an hour. */
  soon(): void;
}

/**
 * Runs it every quarter of an hour, as in AWS. In simulated time it runs once a week, and a quarter of an hour after something
 * was decided: a year has 35,000 quarters of an hour, and in almost all of them there is nothing to erase.
 * @param run calls the function, and resolves with how many cases it decided on
 */
export function openErasing(clock: Clock, work: Work, run: () => Promise<number>): Erasing {
  const interval = clock.simulated ? aWeek : quarterOfAnHour;
  let next = clock.now() + quarterOfAnHour;
  const soon = (): void => {
    next = Math.min(next, clock.now() + quarterOfAnHour);
  };
  return {
    nextDue: () => next,
    runDue() {
      if (next > clock.now()) return;
      next = clock.now() + interval;
      void work.run(async () => {
        if ((await run()) > 0) soon();
      });
    },
    soon,
  };
}
