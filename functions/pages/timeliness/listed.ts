/** Which deadlines a figure of the report counts. */
import { londonDay } from '../../../domain/calendar/london.ts';
import type { CaseDeadline } from '../../../domain/case/brief.ts';
import { isWithin } from '../../../domain/reports/steps.ts';
import { outcomeOf } from '../../../domain/reports/timeliness.ts';
import type { Asked } from '../../../web/timeliness/asked.ts';
import { isCount } from '../../../web/timeliness/figures.ts';
import type { Count } from '../../../web/timeliness/words.ts';

/** Of those started in the period and under the duty asked for, those that a count is about; soonest due first. */
export function countedBy(
  deadlines: readonly CaseDeadline[],
  { period, rule }: Asked,
  count: Count,
): readonly CaseDeadline[] {
  const isCounted = (deadline: CaseDeadline) => {
    const day = londonDay(deadline.startedAt);
    if (!isWithin(period, day) || (rule !== undefined && deadline.rule !== rule)) return false;
    return count === 'started' || outcomeOf(deadline) === count;
  };
  const due = ({ dueAt = Number.MAX_SAFE_INTEGER }: CaseDeadline) => dueAt;
  return deadlines.filter(isCounted).toSorted((a, b) => due(a) - due(b) || a.startedAt - b.startedAt);
}

/** The count that an address names: all that started where it names none. */
export function countIn(query: URLSearchParams): Count {
  const named = query.get('count');
  return isCount(named) ? named : 'started';
}
