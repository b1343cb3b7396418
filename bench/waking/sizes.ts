/** How many notices fall due at once. */
import type { BenchOptions } from '../subject.ts';

export interface Sizes {
  /** In memory, and jobs of rivals. */
  readonly fast: number;
  /** On the embedded store. */
  readonly durable: number;
  /** With the whole local service killed again and again. */
  readonly killed: number;
}

/** Where the command line does not say, fewer where each takes long. */
export function sizesFor({ notices }: Pick<BenchOptions, 'notices'>): Sizes {
  return { fast: notices ?? 50_000, durable: notices ?? 2_000, killed: notices ?? 2_000 };
}
