/**
 * When things happen: a year of days with more or less to do, hours of an office, and a share out of hours. The year is
 * the one England reports by, from April 2026 to March 2027.
 */
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { type Day, dayOf, weekdayOf } from '../../domain/calendar/day.ts';
import { hour, type Instant, londonDay, londonInstant } from '../../domain/calendar/london.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { Chance } from './chance.ts';

export const calendar = workingCalendar(bankHolidays, 'england-and-wales');
export const firstDay: Day = dayOf(2026, 4, 1);
export const lastDay: Day = dayOf(2027, 3, 31);

/** Of a hundred referrals, how many come in the evening, at night or early in the morning. */
const outOfHours = 0.12;
/** How much comes on a day of the week, Sunday first. */
const byWeekday = [0.12, 1.12, 1.08, 1.05, 1, 0.95, 0.15] as const;
/** Schools send many referrals: there are fewer while they are closed. */
const schoolHolidays = [
  { from: dayOf(2026, 5, 25), to: dayOf(2026, 5, 29) },
  { from: dayOf(2026, 7, 22), to: dayOf(2026, 9, 1) },
  { from: dayOf(2026, 10, 26), to: dayOf(2026, 10, 30) },
  { from: dayOf(2026, 12, 21), to: dayOf(2027, 1, 1) },
  { from: dayOf(2027, 2, 15), to: dayOf(2027, 2, 19) },
] as const;

const days = Array.from({ length: lastDay - firstDay + 1 }, (_, place) => firstDay + place);
const reached: number[] = [];
for (const day of days) reached.push((reached.at(-1) ?? 0) + weightOf(day));

function weightOf(day: Day): number {
  if (calendar.holidayOn(day)) return 0.15;
  const isHoliday = schoolHolidays.some(({ from, to }) => day >= from && day <= to);
  return byWeekday[weekdayOf(day)] * (isHoliday ? 0.7 : 1);
}

/** When a referral comes: a moment of the year. */
export function arrival(chance: Chance): Instant {
  const wanted = chance.next() * reached.at(-1)!;
  let [low, high] = [0, reached.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  const day = days[low]!;
  const isOut = chance.isSo(outOfHours) || !calendar.isWorkingDay(day);
  return isOut ? outside(day, chance) : inOffice(day, chance);
}

/** Some time of a working day's office hours: most in the late morning and the early afternoon. */
export function inOffice(day: Day, chance: Chance): Instant {
  const timeOfDay = 8.5 + 4.25 * (chance.next() + chance.next());
  return toMinute(londonInstant(day, timeOfDay * hour));
}

/** Some time of a day from six to midnight: in the evening above all. */
function outside(day: Day, chance: Chance): Instant {
  return toMinute(
    londonInstant(day, (chance.isSo(0.2) ? chance.between(6, 9) : chance.between(17, 23.9)) * hour),
  );
}

/** Some time in office hours of the nth working day after a moment's day; 0 is that day, or the next that is worked. */
export function workingDaysAfter(from: Instant, n: number, chance: Chance): Instant {
  const day = londonDay(from);
  if (n === 0 && calendar.isWorkingDay(day)) {
    return Math.max(inOffice(day, chance), toMinute(from + chance.between(0.2, 2) * hour));
  }
  return inOffice(calendar.workingDayAfter(day, Math.max(1, n))!, chance);
}

export function toMinute(instant: Instant): Instant {
  return Math.ceil(instant / 60_000) * 60_000;
}
