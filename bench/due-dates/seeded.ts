import { mulberry32 } from '../../local/chance.ts';

/** Numbers drawn at random, the same for the same seed on every machine. */
export interface Drawing {
  /** At least 0 and less than 1. */
  fraction(): number;
  /** A whole number from `lowest` to `highest`, either included. */
  between(lowest: number, highest: number): number;
  oneOf<Each>(things: readonly Each[]): Each;
}

export function drawing(seed: number): Drawing {
  const fraction = mulberry32(seed);
  const between = (lowest: number, highest: number) =>
    lowest + Math.floor(fraction() * (highest - lowest + 1));
  return { fraction, between, oneOf: (things) => things[between(0, things.length - 1)]! };
}
