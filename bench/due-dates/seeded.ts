/** Numbers drawn at random, the same for the same seed on every machine. */
export interface Drawing {
  /** At least 0 and less than 1. */
  fraction(): number;
  /** A whole number from `lowest` to `highest`, either included. */
  between(lowest: number, highest: number): number;
  oneOf<Each>(things: readonly Each[]): Each;
}

/** Mulberry32: 32 bits of state, which is enough for drawing cases and for nothing secret. */
export function drawing(seed: number): Drawing {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (lowest: number, highest: number) =>
    lowest + Math.floor(fraction() * (highest - lowest + 1));
  return { fraction, between, oneOf: (things) => things[between(0, things.length - 1)]! };
}
