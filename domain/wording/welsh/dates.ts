/** Days and instants in Welsh, for people in London's time. */
import type { Day as DayOfWeek, Month } from 'date-fns';
import { cy } from 'date-fns/locale/cy';
import { civilDate, type Day, weekdayOf } from '../../calendar/day.ts';
import { type Instant, londonDay } from '../../calendar/london.ts';
import { timeInWords } from '../english/dates.ts';

/** From January. */
export const monthsInWelsh: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  cy.localize.month(month as Month),
);

/** `dydd Gwener 20 Tachwedd 2026`. */
export function dayInWelsh(day: Day): string {
  const { year, month, dayOfMonth } = civilDate(day);
  const weekday: DayOfWeek = weekdayOf(day);
  const monthOfYear = (month - 1) as Month;
  return `${cy.localize.day(weekday)} ${dayOfMonth} ${cy.localize.month(monthOfYear)} ${year}`;
}

/** `dydd Gwener 20 Tachwedd 2026, 16:30`. */
export function instantInWelsh(instant: Instant): string {
  return `${dayInWelsh(londonDay(instant))}, ${timeInWords(instant)}`;
}

/** A day or instant in words as it stands after `ar`, `o`, `at` and `tan`, which soften it: `ddydd Gwener …`. */
export function softened(words: string): string {
  return words.replace(/^dydd\b/, 'ddydd');
}
