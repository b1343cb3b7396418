/** Whether a case is to be erased. */
import type { ErasureDecided, Fact } from './facts.ts';

/** The decision to erase a case. It is looked for at the end of the log, for nothing is added after it. */
export function erasureOf(facts: readonly Fact[]): ErasureDecided | undefined {
  const last = facts.at(-1);
  return last?.is === 'erasure-decided' ? last : undefined;
}
