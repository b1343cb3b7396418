/** The end of a case: when it was closed, and whether it is to be erased. */
import type { Instant } from '../calendar/london.ts';
import { type CaseFile, isClosed, standingMilestones } from './case-file.ts';
import type { ErasureDecided, Fact } from './facts.ts';

/** The decision to erase a case. It is looked for at the end of the log, for nothing is added after it. */
export function erasureOf(facts: readonly Fact[]): ErasureDecided | undefined {
  const last = facts.at(-1);
  return last?.is === 'erasure-decided' ? last : undefined;
}

/**
 * When the closing of a case was recorded; undefined while it is open. Not when it happened: a wrong date in a milestone
 * must not make a case look long closed.
 */
export function closedAt(file: CaseFile): Instant | undefined {
  return isClosed(file) ? standingMilestones(file).at(-1)?.recordedAt : undefined;
}
