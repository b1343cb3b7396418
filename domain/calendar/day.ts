/**
 * Civil days as whole numbers: days since 1 January 1970, with no time and no zone. Counting is then addition,
 * and a table can be indexed by a day.
 */
import { onceEach } from '../once.ts';

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

const daysIn400Years = 146_097;
/** Days from 1 March 0000 to 1 January 1970. */
const marchOfYearZero = 719_468;

/**
 * Year, month and day of the month. Reckoned in years that begin with March, so that a leap day is the last of its year;
 * a test compares every day of three centuries with the platform's own.
 */
export function civilDate(day: Day): CivilDate {
  const shifted = day + marchOfYearZero;
  const era = Math.floor(shifted / daysIn400Years);
  const inEra = shifted - era * daysIn400Years;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor((inEra - leaps) / 365);
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Months from March are 31, 30, 31, 30, 31 days long, and again: 153 days in five.
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

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
  return dayOf(targetYear, targetMonth, Math.min(dayOfMonth, lengthOfMonth(targetYear, targetMonth)));
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOfMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : lengths[month - 1]!;
}
