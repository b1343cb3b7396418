/** Days and their dates, beside what the platform makes of them. */
import { expect, test } from 'vitest';
import { addMonths, civilDate, dayOf, isoDay } from '../../domain/calendar/day.ts';

const first = dayOf(1899, 12, 31);
const last = dayOf(2201, 1, 1);
const days = Array.from({ length: last - first + 1 }, (_, place) => first + place);

/** As the platform reckons it. */
function byThePlatform(day: number) {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

test('every day of three centuries has the date that the platform gives it', () => {
  const different = days.filter((day) => {
    const [ours, theirs] = [civilDate(day), byThePlatform(day)];
    return ours.year !== theirs.year || ours.month !== theirs.month || ours.dayOfMonth !== theirs.dayOfMonth;
  });
  expect(days.length).toBe(109_940);
  expect(different).toEqual([]);
});

test('and is that day again', () => {
  const different = days.filter((day) => {
    const { year, month, dayOfMonth } = civilDate(day);
    return dayOf(year, month, dayOfMonth) !== day;
  });
  expect(different).toEqual([]);
});

test('days before 1970 and in years of a leap rule of their own', () => {
  expect(civilDate(-1)).toEqual({ year: 1969, month: 12, dayOfMonth: 31 });
  expect(civilDate(0)).toEqual({ year: 1970, month: 1, dayOfMonth: 1 });
  expect(isoDay(dayOf(2000, 2, 28) + 1)).toBe('2000-02-29');
  expect(isoDay(dayOf(2100, 2, 28) + 1)).toBe('2100-03-01');
});

test('months on and back end on the last day of a shorter month', () => {
  const on = (text: string, months: number) => isoDay(addMonths(Date.parse(text) / 86_400_000, months));
  expect(on('2028-01-31', 1)).toBe('2028-02-29');
  expect(on('2027-01-31', 1)).toBe('2027-02-28');
  expect(on('2099-12-31', 2)).toBe('2100-02-28');
  expect(on('1999-12-31', 2)).toBe('2000-02-29');
  expect(on('2026-05-31', -3)).toBe('2026-02-28');
  expect(on('2026-01-15', -1)).toBe('2025-12-15');
  expect(on('2026-12-15', 1)).toBe('2027-01-15');
});
