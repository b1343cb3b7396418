/** How many notices fall due at once. */
import type { BenchOptions } from '../subject.ts';

export interface Sizes {
  /** In memory. */
  readonly fast: number;
  /** Jobs of a rival: so many at least that a kill comes in the middle. */
  readonly rival: number;
  /** On the embedded store. */
  readonly durable: number;
  /** With the whole local service killed again and again. */
  readonly killed: number;
}

/** Where the command line does not say, fewer where each takes long. */
export function sizesFor({ notices }: Pick<BenchOptions, 'notices'>): Sizes {
  const fast = notices ?? 50_000;
  return { fast, rival: Math.max(fast, 20_000), durable: notices ?? 2_000, killed: notices ?? 2_000 };
}
