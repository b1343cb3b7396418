/** What one more milestone would change about a case, worked out before it is recorded. */
import type { Instant } from '../calendar/london.ts';
import type { Practice } from '../catalogue/practice.ts';
import { briefOf } from './brief.ts';
import { type CaseFile, openCaseFile } from './case-file.ts';
import { type ChangeKind, changesBetween } from './changes.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import type { MilestoneReceived } from './facts.ts';

/** A deadline as it would stand, and what would have happened to it. */
export interface Consequence {
  readonly is: ChangeKind;
  readonly deadline: Deadline;
}

/** What would change if a milestone were recorded now, in the order of the deadlines. */
export function consequencesOf(
  file: CaseFile,
  milestone: MilestoneReceived,
  practice: Practice,
  now: Instant,
): Consequence[] {
  const { authority, reference, facts } = file;
  const before = deadlinesOf(file, practice, now);
  const after = deadlinesOf(openCaseFile(authority, reference, [...facts, milestone]), practice, now);
  const known = new Map([...before, ...after].map((deadline) => [deadline.id, deadline]));
  return changesBetween(before.map(briefOf), after.map(briefOf), []).map(({ is, deadline }) => ({
    is,
    deadline: known.get(deadline.id)!,
  }));
}
