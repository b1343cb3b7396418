import { join } from 'node:path';
import { openJournal } from './journal.ts';

/** The one clock of the local service. All instants are milliseconds since 1970 in UTC. */
export interface Clock {
  /** Simulated time stands still until it is moved; real time is the machine's. */
  readonly simulated: boolean;
  now(): number;
  /** Simulated time only: moves on to `instant`, and remembers it before it returns. Throws when that is backwards. */
  moveTo(instant: number): void;
  /** Simulated time only: the same instant where other threads can read it, as one 64-bit integer. */
  readonly shared?: SharedArrayBuffer;
  close(): void;
}

export const realClock: Clock = {
  simulated: false,
  now: () => Date.now(),
  moveTo: () => {
    throw new Error('Real time cannot be moved');
  },
  close: () => {},
};

/** Simulated time, from `startsAt` or from where this folder's clock was left, whichever is later. */
export function openSimulatedClock(folder: string, startsAt: number): Clock {
  const journal = openJournal<number>(join(folder, 'clock.jsonl'));
  let now = Math.max(startsAt, journal.entries.get('now') ?? startsAt);
  journal.put('now', now);
  const shared = new SharedArrayBuffer(8);
  const share = () => Atomics.store(new BigInt64Array(shared), 0, BigInt(now));
  share();
  return {
    simulated: true,
    now: () => now,
    moveTo(instant) {
      if (instant < now) throw new Error('The clock cannot go backwards');
      journal.put('now', instant);
      now = instant;
      share();
    },
    shared,
    close: () => journal.close(),
  };
}
