/** Days as they are written, `YYYY-MM-DD`, taken one at a time; London's clock as the time zone database shows it. */
import { TZDate } from '@date-fns/tz';
import type { Division, PublishedHolidays } from '../calendar/bank-holidays/published.ts';

const zone = 'Europe/London';
const face = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });

/** The working days of one division, and the years for which they are known. */
export interface WorkingWeek {
  readonly holidays: ReadonlySet<string>;
  readonly firstYear: string;
  readonly lastYear: string;
}

/** A year is known where every division's holidays reach its Christmas. */
export function workingWeekOf(published: PublishedHolidays, division: Division): WorkingWeek {
  const dates = Object.values(published).map(({ events }) => events.map(({ date }) => date).sort());
  const first = dates.map((each) => each[0]?.slice(0, 4) ?? '9999').sort();
  const last = dates.map((each) => each.findLast((date) => date.slice(5) >= '12-25')?.slice(0, 4) ?? '0000');
  return {
    holidays: new Set(published[division].events.map(({ date }) => date)),
    firstYear: first.at(-1) ?? '9999',
    lastYear: last.sort()[0] ?? '0000',
  };
}

/** The day in London at an instant. */
export function dayAt(instant: number): string {
  return face.format(instant).slice(0, 10);
}

/** Hours and minutes on London's clock at an instant: `09:00`. */
export function clockAt(instant: number): string {
  return face.format(instant).slice(11, 16);
}

/** The instant at which an hour strikes in London. */
export function hourOf(day: string, hour: number): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new TZDate(year, month - 1, date, hour, 0, 0, 0, zone).getTime();
}

/** The last millisecond of a day in London. */
export function lastMomentOf(day: string): number {
  return hourOf(dayAfter(day), 0) - 1;
}

export function dayAfter(day: string): string {
  return shifted(day, 1);
}

export function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, days: number): string {
  const midnight = new Date(`${day}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + days);
  return midnight.toISOString().slice(0, 10);
}

/** Whether people work on a day. Undefined where nobody has published whether it is a holiday. */
export function isWorked(day: string, { holidays, firstYear, lastYear }: WorkingWeek): boolean | undefined {
  const year = day.slice(0, 4);
  if (year < firstYear || year > lastYear) return undefined;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/**
 * Goes from a day, which is not counted itself, until so many days have been counted.
 * @param step to the next day or the one before
 * @param counts whether a day counts; undefined where that is not known
 * @returns undefined where the count would need a day of which it is not known
 */
export function countDays(
  from: string,
  amount: number,
  step: (day: string) => string,
  counts: (day: string) => boolean | undefined,
): string | undefined {
  let day = from;
  for (let left = amount; left > 0; ) {
    day = step(day);
    const counted = counts(day);
    if (counted === undefined) return undefined;
    if (counted) left -= 1;
  }
  return day;
}

/** The same day of another month, or that month's last day where it is shorter. */
export function monthsFrom(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  const reached = Math.min(date, lastOfMonth.getUTCDate());
  return `${lastOfMonth.toISOString().slice(0, 8)}${String(reached).padStart(2, '0')}`;
}
