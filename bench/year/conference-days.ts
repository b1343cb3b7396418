/**
 * Working days from the strategy discussion to the initial conference. England publishes quartiles of 13, 14 and 15 days and
 * four bands. This is a distribution that has those quartiles, with room on both sides of each; 79 of a hundred are held
 * within 15 days, a few very early, and there is a late tail.
 */

/** First and last number of working days, and how many of a hundred conferences fall there, alike on each day. */
const parts = [
  { from: 2, to: 10, share: 10 },
  { from: 11, to: 11, share: 4 },
  { from: 12, to: 12, share: 6 },
  { from: 13, to: 13, share: 17 },
  { from: 14, to: 14, share: 26 },
  { from: 15, to: 15, share: 16 },
  { from: 16, to: 17, share: 8 },
  { from: 18, to: 20, share: 6 },
  { from: 21, to: 25, share: 4 },
  { from: 26, to: 40, share: 3 },
] as const;

export const publishedQuartiles = { lowerQuartile: 13, median: 14, upperQuartile: 15 } as const;

/** Days of the distribution, from the share of conferences that are held sooner. */
function daysAt(share: number): number {
  let below = 0;
  for (const part of parts) {
    const upTo = below + part.share / 100;
    if (share < upTo) {
      const within = (share - below) / (upTo - below);
      return part.from + Math.floor(within * (part.to - part.from + 1));
    }
    below = upTo;
  }
  return parts.at(-1)!.to;
}

const goldenSection = (Math.sqrt(5) - 1) / 2;

/**
 * The working days of the nth conference. Steps of the golden section fill the distribution evenly, so that a hundred
 * conferences in a row already have its shape, and one after another they look unordered.
 */
export function conferenceDays(nth: number, seed: number): number {
  return daysAt((nth * goldenSection + (seed * Math.SQRT2) / 7) % 1);
}
