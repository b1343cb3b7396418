/** When the next kill comes: drawn from the seed, over a range that follows how the run has gone so far. */
import type { Prng } from '../simulation/prng.ts';

/** A delay in milliseconds, counted from the start of the process or from when it was ready. */
export interface Strike {
  readonly from: 'start' | 'ready';
  readonly after: number;
}

/** What the run has measured. */
export interface Pace {
  /** Milliseconds from start to ready, as a rule. */
  readonly starting: number;
  /** Milliseconds of work that are left, by what the work so far has taken. */
  readonly workLeft: number;
}

export interface Strikes {
  readonly planned: number;
  /** Undefined where the last kill has been dealt. */
  next(pace: Pace): Strike | undefined;
}

/**
 * One kill in five comes at any moment of starting. The others come at any moment of the work, at such a rate that the
 * kills last as long as the work does.
 */
export function openStrikes(kills: number, prng: Prng): Strikes {
  let left = kills;
  return {
    planned: kills,
    next({ starting, workLeft }) {
      if (left === 0) return undefined;
      const strike: Strike = prng.chance(0.2)
        ? { from: 'start', after: prng.next() * starting }
        : { from: 'ready', after: (prng.next() * 2 * workLeft) / left };
      left -= 1;
      return strike;
    },
  };
}
