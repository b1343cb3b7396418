/**
 * Counts a period from its start (or back from an appointment) to the moment it runs out. The conventions are those of
 * docs/procedures/conventions.md: the day a clock starts is day zero, a counted day runs to 23:59:59.999 in London,
 * hours are elapsed time, and nothing is ever rolled on to a working day.
 */
import { addMonths, type Day } from '../calendar/day.ts';
import { endOfDay, hour, type Instant, londonDay } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Length } from './period.ts';

/** A stretch in which the clock stood still. `until` is absent while it still stands. */
export interface Hold {
  readonly from: Instant;
  readonly until?: Instant;
}

/**
 * `standing`: held for now, so there is no date. `unknown`: it needs bank holidays not published yet. `too-early`: it needs
 * those of before the first year known, which nobody is going to publish.
 */
export type Reckoned = { readonly dueAt: Instant } | 'standing' | 'unknown' | 'too-early';

/**
 * The moment a period runs out.
 * @param length what to count
 * @param anchor the instant the clock starts, or the appointment that is counted back from
 * @param holds in order of time, not overlapping; they apply only to periods counted forwards
 */
export function reckon(
  length: Length,
  anchor: Instant,
  calendar: WorkingCalendar,
  holds: readonly Hold[] = [],
): Reckoned {
  const { amount, unit, direction } = length;
  if (unit === 'hour') {
    return direction === 'before' ? { dueAt: anchor - amount * hour } : elapsed(amount * hour, anchor, holds);
  }
  const dayZero = londonDay(anchor);
  if (direction === 'before') {
    return unit === 'working day'
      ? workingDayBefore(dayZero, amount, calendar)
      : endOf(back(dayZero, amount, unit));
  }
  if (holds.length > 0) return heldCount(length, dayZero, calendar, holds);
  return unit === 'working day'
    ? workingDayAfter(dayZero, amount, calendar)
    : endOf(on(dayZero, amount, unit));
}

function endOf(day: Day): Reckoned {
  return { dueAt: endOfDay(day) };
}

function workingDayAfter(day: Day, amount: number, calendar: WorkingCalendar): Reckoned {
  const reached = calendar.workingDayAfter(day, amount);
  if (reached !== undefined) return endOf(reached);
  return day + 1 < calendar.firstKnownDay ? 'too-early' : 'unknown';
}

function workingDayBefore(day: Day, amount: number, calendar: WorkingCalendar): Reckoned {
  const reached = calendar.workingDayBefore(day, amount);
  if (reached !== undefined) return endOf(reached);
  return day - 1 > calendar.lastKnownDay ? 'unknown' : 'too-early';
}

function on(day: Day, amount: number, unit: 'day' | 'week' | 'month'): Day {
  if (unit === 'month') return addMonths(day, amount);
  return day + amount * (unit === 'week' ? 7 : 1);
}

function back(day: Day, amount: number, unit: 'day' | 'week' | 'month'): Day {
  return on(day, -amount, unit);
}

/** Hours: the exact time held is added. */
function elapsed(milliseconds: number, anchor: Instant, holds: readonly Hold[]): Reckoned {
  let dueAt = anchor + milliseconds;
  for (const hold of holds) {
    const from = Math.max(hold.from, anchor);
    if (from > dueAt || (hold.until !== undefined && hold.until <= anchor)) continue;
    if (hold.until === undefined) return 'standing';
    dueAt += hold.until - from;
  }
  return { dueAt };
}

/**
 * Days: those counted before the day a hold starts are used up, neither the day it starts nor the day it ends counts,
 * and the rest run on from the day after it ends.
 */
function heldCount(
  length: Length,
  dayZero: Day,
  calendar: WorkingCalendar,
  holds: readonly Hold[],
): Reckoned {
  const counts = (day: Day) => length.unit !== 'working day' || calendar.isWorkingDay(day);
  let remaining = length.unit === 'month' ? on(dayZero, length.amount, 'month') - dayZero : length.amount;
  if (length.unit === 'week') remaining *= 7;
  let day = dayZero;
  for (const hold of holds) {
    const from = londonDay(hold.from);
    const until = hold.until === undefined ? undefined : londonDay(hold.until);
    if (until !== undefined && until <= dayZero) continue;
    while (remaining > 0 && day + 1 < from) {
      day += 1;
      if (length.unit === 'working day') {
        if (day < calendar.firstKnownDay) return 'too-early';
        if (day > calendar.lastKnownDay) return 'unknown';
      }
      if (counts(day)) remaining -= 1;
    }
    if (remaining === 0) return endOf(day);
    if (until === undefined) return 'standing';
    day = Math.max(day, until);
  }
  if (length.unit === 'working day') return workingDayAfter(day, remaining, calendar);
  return endOf(day + remaining);
}
