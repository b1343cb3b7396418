/** How far a date is off, or how late it is, in the unit in which people say it. */
import { hour, type Instant, londonDay, minute } from '../calendar/london.ts';
import { isEndOfDay } from '../wording/subject.ts';

export interface Distance {
  /** Whether the date has passed. */
  readonly late: boolean;
  /** `day` with 0: some time today. */
  readonly unit: 'minute' | 'hour' | 'day';
  /** How many, rounded down. */
  readonly amount: number;
}

/** What is to be done immediately is due from its first moment on, and not late for an hour. */
const atOnce: Distance = { late: false, unit: 'minute', amount: 0 };

/**
 * From `now` to a date: in minutes or hours where it is a moment less than a day away, else in days of the calendar. What
 * is due by the end of a day is days away, however few hours are left.
 * @param late whether somebody is late, where that is known better than by the date
 */
export function distanceTo(dueAt: Instant, now: Instant, late: boolean = now > dueAt): Distance {
  if (now > dueAt && !late) return atOnce;
  const apart = Math.abs(dueAt - now);
  const days = Math.abs(londonDay(dueAt) - londonDay(now));
  if (isEndOfDay(dueAt) || apart >= 24 * hour) return { late, unit: 'day', amount: days };
  if (apart < hour) return { late, unit: 'minute', amount: Math.floor(apart / minute) };
  return { late, unit: 'hour', amount: Math.floor(apart / hour) };
}
