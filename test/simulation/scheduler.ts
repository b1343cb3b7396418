/**
 * The one scheduler of a simulation. Everything that happens is an event at a moment of simulated time; between two
 * events the code under test runs until all of it waits for one. Nothing depends on real time.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Instant } from '../../domain/calendar/london.ts';
import { openHeap, type Timed } from './heap.ts';
import type { Prng } from './prng.ts';

interface Event extends Timed {
  readonly act: () => void;
  readonly isWork: boolean;
}

export interface Scheduler {
  readonly now: Instant;
  /** How many events have happened. */
  readonly steps: number;
  /** How much is still under way: the world is not at rest before it is nothing. */
  readonly underWay: number;
  /** Does something so many milliseconds later. */
  after(delay: number, act: () => void): void;
  /** The same for what stands in the calendar without anything being under way: the next minute's sweep. */
  standing(delay: number, act: () => void): void;
  /** To be called when a promise that the code under test may wait for was settled. */
  stirred(): void;
  /** Lets everything happen up to and including a moment, or until told to stop. */
  run(until: Instant, stop?: () => boolean): Promise<void>;
}

/** @param mostSteps reaching it means that the world never comes to rest */
export function openScheduler(start: Instant, prng: Prng, mostSteps = 400_000): Scheduler {
  const events = openHeap<Event>();
  let [now, steps, underWay, isStirred] = [start, 0, 0, false];
  const add = (delay: number, act: () => void, isWork: boolean) => {
    if (isWork) underWay += 1;
    events.push({ at: now + Math.max(0, Math.round(delay)), tie: prng.next(), act, isWork });
  };
  return {
    get now() {
      return now;
    },
    get steps() {
      return steps;
    },
    get underWay() {
      return underWay;
    },
    after: (delay, act) => add(delay, act, true),
    standing: (delay, act) => add(delay, act, false),
    stirred() {
      isStirred = true;
    },
    async run(until, stop = () => false) {
      for (let next = events.peek(); next && next.at <= until && !stop(); next = events.peek()) {
        events.pop();
        now = next.at;
        if (next.isWork) underWay -= 1;
        steps += 1;
        if (steps > mostSteps) throw new Error('The world never comes to rest');
        next.act();
        if (isStirred) {
          isStirred = false;
          await turn();
        }
      }
      if (!stop()) now = Math.max(now, until);
    },
  };
}
