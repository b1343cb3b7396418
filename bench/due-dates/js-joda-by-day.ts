/** js-joda, going day by day until so many working days have passed: what is usually written. */
import { LocalDate } from '@js-joda/core';
import { holidays } from './holidays.ts';
import { dueWith } from './js-joda.ts';

const isHoliday = new Set(holidays.map((date) => LocalDate.parse(date).toEpochDay()));

export const dueAt = dueWith((date, amount) => {
  const step = Math.sign(amount);
  let day = date;
  for (let left = Math.abs(amount); left > 0; ) {
    day = day.plusDays(step);
    if (day.dayOfWeek().value() <= 5 && !isHoliday.has(day.toEpochDay())) left -= 1;
  }
  return day;
});
