/** The one source of chance of a year: the same seed and name give the same draws on any machine. */

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

/** `sfc32`, seeded by a number and a name. */
export function openChance(seed: number, name: string): Chance {
  let [a, b, c, d] = [seed | 0, hashOf(name), 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round += 1) next();
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

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash | 0;
}
