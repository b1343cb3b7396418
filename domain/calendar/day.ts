import { onceEach } from '../once.ts';

/**
 * Civil days as whole numbers: days since 1 January 1970, with no time and no zone. Counting is then addition,
 * and a table can be indexed by a day.
 */
export type Day = number;

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly dayOfMonth: number;
}

const millisecondsInADay = 86_400_000;

/** The day of a calendar date. The date must exist: see `parseDay` for text from outside. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsInADay;
}

/** Year, month and day of the month. */
export const civilDate = onceEach((day: Day): CivilDate => {
  const date = new Date(day * millisecondsInADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
});

export function weekdayOf(day: Day): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** `YYYY-MM-DD` of a day. */
export const isoDay = onceEach((day: Day): string =>
  new Date(day * millisecondsInADay).toISOString().slice(0, 10),
);

/** The day that `YYYY-MM-DD` names. Undefined where the text is not a date that exists. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  const day = milliseconds / millisecondsInADay;
  return isoDay(day) === text ? day : undefined;
}

/** The same day of the month, `months` on (or back); the month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilDate(day);
  const target = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(target / 12);
  const targetMonth = (target % 12) + 1;
  const lastDay = new Date(Date.UTC(targetYear, targetMonth, 0)).getUTCDate();
  return dayOf(targetYear, targetMonth, Math.min(dayOfMonth, lastDay));
}
