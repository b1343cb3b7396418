/** The one source of chance of a year: the same seed and name give the same draws on any machine. */
import { sfc32 } from '../../local/chance.ts';

export interface Chance {
  /** From 0 up to but not including 1. */
  next(): number;
  /** Between two numbers, as like as any other in between. */
  between(from: number, to: number): number;
  /** A whole number from 0 up to but not including `n`. */
  below(n: number): number;
  isSo(share: number): boolean;
  /** One of several, each as often as its weight says. */
  pick<T>(choices: readonly (readonly [T, number])[]): T;
}

/** Seeded by a number and a name. */
export function openChance(seed: number, name: string): Chance {
  const next = sfc32(seed, name);
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    below: (n) => Math.floor(next() * n),
    isSo: (share) => next() < share,
    pick(choices) {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      const found = choices.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? choices.at(-1)!)[0];
    },
  };
}
