/** Faults around the reading of the clock. */
import { type Instant, minute } from '../../../domain/calendar/london.ts';
import type { Mutant } from './mutant.ts';

/** A claim dated by a reading later than the decision to send it waits longer to be taken up: nothing is lost by it. */
export const clockAhead: Mutant = {
  name: 'control: every second reading of the clock four minutes ahead',
  foundBy: [],
  ports: (ports) => ({ ...ports, now: everySecond(ports.now, 4 * minute) }),
};

/** The other way about: what a claim is dated by lies before the decision, and its quiet period is over as the mail goes. */
export const clockBehind: Mutant = {
  name: 'claims dated by a second reading, of a clock a quarter of an hour behind',
  foundBy: ['repeats-are-marked'],
  ports: (ports) => ({
    ...ports,
    logs: {
      ...ports.logs,
      append: (log, fact, unsettled) =>
        ports.logs.append(
          log,
          fact.is === 'notice-claimed' ? { ...fact, at: fact.at - 15 * minute } : fact,
          unsettled,
        ),
    },
  }),
};

function everySecond(now: () => Instant, ahead: number): () => Instant {
  let readings = 0;
  return () => {
    readings += 1;
    return now() + (readings % 2) * ahead;
  };
}
