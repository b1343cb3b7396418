/**
 * js-joda with @js-joda/timezone, as somebody would write it who knows them and needs it fast: dates without a zone until
 * the last step, and whole weeks at once.
 */
import { Instant, LocalDate, ZonedDateTime, ZoneId } from '@js-joda/core';
import '@js-joda/timezone';
import type { DueAt } from './contestant.ts';
import { holidays } from './holidays.ts';
import { daysForWeekdays, holidaysPassed } from './weekdays.ts';

const london = ZoneId.of('Europe/London');
const free = holidays.map((date) => LocalDate.parse(date).toEpochDay());

type PlusWorkingDays = (date: LocalDate, amount: number) => LocalDate;

/** @param plusWorkingDays what js-joda has not: so many working days on, or back */
export const dueWith =
  (plusWorkingDays: PlusWorkingDays): DueAt =>
  ({ amount, unit, direction }, anchor) => {
    const signed = direction === 'before' ? -amount : amount;
    const start = ZonedDateTime.ofInstant(Instant.ofEpochMilli(anchor), london);
    if (unit === 'hour') return start.plusHours(signed).toInstant().toEpochMilli();
    const date = start.toLocalDate();
    switch (unit) {
      case 'day':
        return endOf(date.plusDays(signed));
      case 'week':
        return endOf(date.plusWeeks(signed));
      case 'month':
        return endOf(date.plusMonths(signed));
      case 'working day':
        return endOf(plusWorkingDays(date, signed));
    }
  };

export const dueAt = dueWith((date, amount) => {
  let from = date;
  for (let left = amount; left !== 0; ) {
    const to = from.plusDays(daysForWeekdays(from.dayOfWeek().value(), left));
    left = Math.sign(amount) * holidaysPassed(free, from.toEpochDay(), to.toEpochDay());
    from = to;
  }
  return from;
});

function endOf(date: LocalDate): number {
  return date.plusDays(1).atStartOfDay(london).toInstant().toEpochMilli() - 1;
}
