/** The days that are drawn, and where a moment of them is. */
import type { Day } from '../../domain/calendar/day.ts';
import { aDay, type Instant, londonDay, londonTimeOfDay } from '../../domain/calendar/london.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';

export interface Scale {
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
  /** Where a moment is; at the edge where it lies beyond. */
  x(instant: Instant): number;
}

export const dayWidth = 26;
const daysAhead = 62;
/** Four weeks: less would be no calendar. */
const fewestDays = 28;

/**
 * From the first start to the last date of deadlines that have one, but no further back and ahead than can be taken in;
 * today is always on it.
 */
export function scaleOf(drawn: readonly Deadline[], now: Instant, daysBack: number): Scale {
  const today = londonDay(now);
  const starts = drawn.map(({ start }) => londonDay(start.occurredAt));
  const dates = drawn.map(({ dueAt = now }) => londonDay(dueAt));
  const first = Math.max(today - daysBack, Math.min(today, ...starts, ...dates) - 1);
  const last = Math.max(first + fewestDays - 1, Math.min(today + daysAhead, Math.max(today, ...dates) + 1));
  const width = (last - first + 1) * dayWidth;
  const x = (instant: Instant) => {
    const days = londonDay(instant) - first + londonTimeOfDay(instant) / aDay;
    return Math.round(Math.min(width, Math.max(0, days * dayWidth)));
  };
  return { first, last, width, x };
}
