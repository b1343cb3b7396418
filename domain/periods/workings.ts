/** Why a date is the date it is: every day that was not counted, and why. Facts only; the wording is elsewhere. */
import { type Day, weekdayOf } from '../calendar/day.ts';
import { type Instant, londonDay, offsetAt } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';
import type { Length } from './period.ts';
import type { Hold } from './reckon.ts';

export type Reason =
  | { readonly is: 'counted-from'; readonly length: Length; readonly instant: Instant }
  | { readonly is: 'every-hour-counts' }
  | { readonly is: 'every-day-counts' }
  | { readonly is: 'shorter-month'; readonly day: Day }
  | { readonly is: 'clocks-change'; readonly day: Day; readonly forward: boolean }
  | { readonly is: 'weekend'; readonly days: readonly Day[] }
  | { readonly is: 'holiday'; readonly day: Day; readonly title: string; readonly substitute: boolean }
  | { readonly is: 'held'; readonly from: Instant; readonly until?: Instant }
  | { readonly is: 'not-yet-known'; readonly lastKnownDay: Day }
  | { readonly is: 'before-known'; readonly firstKnownDay: Day }
  | { readonly is: 'at-once'; readonly instant: Instant }
  | { readonly is: 'next-working-day'; readonly instant: Instant }
  | { readonly is: 'expires'; readonly instant: Instant }
  | { readonly is: 'not-later-than'; readonly milestone: MilestoneType; readonly instant: Instant }
  | { readonly is: 'awaits'; readonly milestone: MilestoneType }
  | { readonly is: 'set-by-authority' }
  | { readonly is: 'no-period' }
  | { readonly is: 'two-bounds'; readonly first: Instant; readonly second: Instant }
  | {
      readonly is: 'extended';
      readonly until: Instant;
      /** Absent where it is not yet known. */
      readonly first?: Instant;
      readonly by?: string;
      readonly reason?: string;
    }
  /** A delay was authorised until before the date there is: a delay brings nothing forward. */
  | { readonly is: 'not-extended'; readonly until: Instant }
  | { readonly is: 'closing-day'; readonly day: Day; readonly title: string }
  | { readonly is: 'lapsed' };

/** The reasons of a date that `reckon` gave (or, with `dueAt` absent, of there being none yet). */
export function workings(
  length: Length,
  anchor: Instant,
  dueAt: Instant | undefined,
  calendar: WorkingCalendar,
  holds: readonly Hold[] = [],
): Reason[] {
  const reasons: Reason[] = [{ is: 'counted-from', length, instant: anchor }];
  if (length.unit === 'hour') {
    reasons.push({ is: 'every-hour-counts' }, ...clockChanges(anchor, dueAt ?? anchor));
  } else if (length.unit === 'working day') {
    if (dueAt !== undefined) reasons.push(...skippedDays(londonDay(anchor), londonDay(dueAt), calendar));
  } else {
    reasons.push({ is: 'every-day-counts' });
    if (length.unit === 'month' && dueAt !== undefined) reasons.push(...shorterMonth(anchor, dueAt));
  }
  for (const hold of holds) {
    if (hold.until === undefined || hold.until > anchor) reasons.push({ is: 'held', ...hold });
  }
  return reasons;
}

/** The weekends and bank holidays strictly between day zero and the due day, in order of counting. */
function skippedDays(dayZero: Day, dueDay: Day, calendar: WorkingCalendar): Reason[] {
  const step = dueDay >= dayZero ? 1 : -1;
  const reasons: Reason[] = [];
  for (let day = dayZero + step; day * step < dueDay * step; day += step) {
    const weekday = weekdayOf(day);
    const holiday = calendar.holidayOn(day);
    if (weekday === 0 || weekday === 6) {
      const last = reasons.at(-1);
      if (last?.is === 'weekend' && last.days.length === 1 && Math.abs(last.days[0]! - day) === 1) {
        reasons[reasons.length - 1] = { is: 'weekend', days: [...last.days, day].sort((a, b) => a - b) };
      } else reasons.push({ is: 'weekend', days: [day] });
    } else if (holiday) {
      const substitute = /substitute/i.test(holiday.notes);
      reasons.push({ is: 'holiday', day, title: holiday.title, substitute });
    }
  }
  return reasons;
}

function clockChanges(from: Instant, to: Instant): Reason[] {
  const [start, end] = from <= to ? [from, to] : [to, from];
  if (offsetAt(start) === offsetAt(end)) return [];
  const forward = offsetAt(end) > offsetAt(start);
  let day = londonDay(start);
  while (day < londonDay(end) && weekdayOf(day) !== 0) day += 1;
  return [{ is: 'clocks-change', day, forward }];
}

function shorterMonth(anchor: Instant, dueAt: Instant): Reason[] {
  const dayOfMonth = (instant: Instant) => new Date(instant + offsetAt(instant)).getUTCDate();
  return dayOfMonth(anchor) === dayOfMonth(dueAt) ? [] : [{ is: 'shorter-month', day: londonDay(dueAt) }];
}
