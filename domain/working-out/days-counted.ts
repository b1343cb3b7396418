/** The days between start and due, each with its number or why it has none: the picture of a count. */
import { type Day, isWeekend } from '../calendar/day.ts';
import { londonDay } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { anchorOf } from '../case/dates.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Length } from '../periods/period.ts';

export interface DayCounted {
  readonly day: Day;
  /** `zero` is the day that is counted from: the start, or the appointment that is counted back from. */
  readonly is: 'zero' | 'counted' | 'weekend' | 'holiday' | 'held';
  /** Which one it is of the days counted. */
  readonly number?: number;
  readonly isDue: boolean;
}

/** More than a quarter of a year is no picture any more. */
const mostDays = 100;

/** In order of the calendar. Empty where hours were counted, where two dates compete, and where it would be too long. */
export function daysCounted(deadline: Deadline, calendar: WorkingCalendar): DayCounted[] {
  const length = lengthOf(deadline);
  const { dueAt, bounds, firstDueAt } = deadline;
  const anchor = length && anchorOf(deadline, length);
  if (!length || anchor === undefined || dueAt === undefined || bounds || firstDueAt !== undefined) return [];
  const [zero, due] = [londonDay(anchor), londonDay(dueAt)];
  const step = due < zero ? -1 : 1;
  if (zero === due || Math.abs(due - zero) > mostDays) return [];
  const days: DayCounted[] = [{ day: zero, is: 'zero', isDue: false }];
  let number = 0;
  for (let day = zero + step; day !== due + step; day += step) {
    const is = standing(day, length, deadline, calendar);
    if (is === 'counted') number += 1;
    days.push({ day, is, ...(is === 'counted' && { number }), isDue: day === due });
  }
  return step < 0 ? days.reverse() : days;
}

/** What is counted in days. `start of the next working day` counts one. */
function lengthOf({ term }: Deadline): Length | undefined {
  if (term.is === 'next-working-day') return { amount: 1, unit: 'working day', direction: 'after' };
  return term.is === 'counted' && term.length.unit !== 'hour' ? term.length : undefined;
}

function standing(
  day: Day,
  { unit, direction }: Length,
  { holds }: Deadline,
  calendar: WorkingCalendar,
): DayCounted['is'] {
  const isHeld = holds.some(
    ({ from, until }) => londonDay(from) <= day && (until === undefined || day <= londonDay(until)),
  );
  if (isHeld && direction === 'after') return 'held';
  if (unit !== 'working day') return 'counted';
  if (isWeekend(day)) return 'weekend';
  return calendar.holidayOn(day) ? 'holiday' : 'counted';
}
