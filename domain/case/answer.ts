/** What a milestone changed: the answer to whoever posted it. */

import { isoInstant } from '../calendar/london.ts';
import type { Practice } from '../catalogue/practice.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { openCaseFile } from './case-file.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import type { Fact, MilestoneReceived } from './facts.ts';
import { type DeadlineView, viewDeadline } from './view.ts';

export interface Answer {
  readonly case: string;
  readonly authority: string;
  readonly milestone: { readonly id: string; readonly type: string; readonly occurredAt: string };
  /** Every deadline that the milestone opened, met, moved or withdrew. */
  readonly deadlines: readonly DeadlineView[];
}

/**
 * The answer to the milestone at a place of a log. It is computed from the log up to there, as of the moment it was
 * recorded, so that whoever posts the same again gets the same answer, whatever has happened since.
 */
export function answerTo(
  authority: Authority,
  reference: string,
  facts: readonly Fact[],
  place: number,
  practice: Practice,
): Answer {
  const fact = facts[place] as MilestoneReceived;
  const before = deadlinesOf(openCaseFile(authority, reference, facts.slice(0, place)), practice, fact.at);
  const file = openCaseFile(authority, reference, facts.slice(0, place + 1));
  const known = new Map(before.map((deadline) => [deadline.id, standing(deadline)]));
  const after = deadlinesOf(file, practice, fact.at);
  const { id, type, occurredAt } = fact.milestone;
  return {
    case: reference,
    authority,
    milestone: { id, type, occurredAt: isoInstant(occurredAt) },
    deadlines: after
      .filter((deadline) => known.get(deadline.id) !== standing(deadline))
      .map((deadline) => viewDeadline(deadline, file, practice, fact.at)),
  };
}

/** What must differ for a deadline to count as changed. */
function standing({ status, dueAt, start, owedBy }: Deadline): string {
  return [status, dueAt, start.id, ...owedBy].join(' ');
}
