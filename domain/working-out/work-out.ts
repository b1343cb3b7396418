/** A date worked out of what somebody says, by the same engine as for a real case, and stored nowhere. */
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { type Deadline, deadlinesOf } from '../case/deadlines.ts';
import { previewedFile } from '../case/preview.ts';
import { reasonsOf } from '../case/reasons.ts';
import { usualPractice } from '../catalogue/practice.ts';
import { type PlannedNotice, planOf } from '../notices/plan.ts';
import type { Reason } from '../periods/workings.ts';
import type { Choices } from './choices.ts';
import { type DayCounted, daysCounted } from './days-counted.ts';
import { milestonesOf } from './milestones.ts';

export interface WorkedOut {
  readonly deadline: Deadline;
  readonly reasons: readonly Reason[];
  /** What would be sent had everything been recorded as it happened, in order of time. */
  readonly notices: readonly PlannedNotice[];
  /** Every day from start to due, where days were counted and are few enough to look at; else empty. */
  readonly days: readonly DayCounted[];
}

/**
 * The deadline that follows, by the document's own ladder and with nothing that an authority has set but the period given.
 * Undefined where there is none: the rule was not yet in force, or has no period.
 */
export function workOut(choices: Choices, calendar: WorkingCalendar): WorkedOut | undefined {
  const { authority, rule, period, startedAt } = choices;
  const usual = usualPractice(calendar);
  const practice = period === undefined ? usual : { ...usual, periods: { [rule.id]: period } };
  const file = previewedFile(authority, milestonesOf(choices), startedAt);
  const deadline = deadlinesOf(file, practice, startedAt).findLast(({ rule: { id } }) => id === rule.id);
  if (!deadline) return undefined;
  const notices = planOf(deadline, practice).filter(({ superseded }) => !superseded);
  return {
    deadline,
    reasons: reasonsOf(deadline, practice),
    notices: notices.toSorted((a, b) => a.at - b.at),
    days: daysCounted(deadline, calendar),
  };
}
