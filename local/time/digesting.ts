import { digestGrace } from '../../domain/notices/digest.ts';
import { digestTimes } from '../../functions/settings/digests.ts';
import { schedulePrecision } from '../../functions/settings/precision.ts';
import type { Clock } from '../clock.ts';
import { readExpression } from '../scheduler/expression.ts';
import type { Timed } from '../timed.ts';
import type { Work } from '../work.ts';

/** When the function that sends digests runs: in real time at each of its times. */
export interface Digesting extends Timed {
  /**
   * In simulated time: when it next runs, so that a year in which nothing waits costs nothing. What waits for a digest goes
   * by itself a while later, and so has its entry in the index that the sweep reads.
   * @param attention the first entry of that index
   */
  nextWith(attention: number | undefined): number | undefined;
}

const ahead = digestGrace + schedulePrecision;

export function openDigesting(clock: Clock, work: Work, run: () => Promise<unknown>): Digesting {
  const times = readExpression(digestTimes.expression, digestTimes.zone)!;
  let last = clock.now() - 1;
  const nextFrom = (from: number) => times.next(Math.max(from, last + 1), 0);
  return {
    nextWith: (attention) => (attention === undefined ? undefined : nextFrom(attention - ahead)),
    nextDue: () => nextFrom(last),
    runDue() {
      last = clock.now();
      void work.run(run);
    },
  };
}
