/** The one source of chance in a simulation: the same seed gives the same run, on any machine. */
import { sfc32 } from '../../local/chance.ts';

export interface Prng {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 up to but not including `n`. */
  below(n: number): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  bytes(count: number): Uint8Array;
  /** Another source that depends on this seed and on the name, and not on what was drawn before. */
  fork(name: string): Prng;
}

/** Seeded by a number and a name. */
export function openPrng(seed: number, name = ''): Prng {
  const next = sfc32(seed, name);
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)]!,
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
    fork: (other) => openPrng(seed, `${name}/${other}`),
  };
}
