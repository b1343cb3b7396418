/** Temporal, by its smaller polyfill, as somebody would write it who knows it: plain dates until the last step. */
import { Temporal } from 'temporal-polyfill';
import type { DueAt } from './contestant.ts';
import { holidays } from './holidays.ts';
import { daysForWeekdays, holidaysPassed } from './weekdays.ts';

const zone = 'Europe/London';
const keyOf = ({ year, month, day }: Temporal.PlainDate) => (year * 100 + month) * 100 + day;
const free = holidays.map((date) => keyOf(Temporal.PlainDate.from(date)));

export const dueAt: DueAt = ({ amount, unit, direction }, anchor) => {
  const signed = direction === 'before' ? -amount : amount;
  const start = Temporal.Instant.fromEpochMilliseconds(anchor);
  if (unit === 'hour') return start.add({ hours: signed }).epochMilliseconds;
  const date = start.toZonedDateTimeISO(zone).toPlainDate();
  switch (unit) {
    case 'day':
      return endOf(date.add({ days: signed }));
    case 'week':
      return endOf(date.add({ weeks: signed }));
    case 'month':
      return endOf(date.add({ months: signed }));
    case 'working day':
      return endOf(plusWorkingDays(date, signed));
  }
};

function plusWorkingDays(date: Temporal.PlainDate, amount: number): Temporal.PlainDate {
  let from = date;
  for (let left = amount; left !== 0; ) {
    const to = from.add({ days: daysForWeekdays(from.dayOfWeek, left) });
    left = Math.sign(amount) * holidaysPassed(free, keyOf(from), keyOf(to));
    from = to;
  }
  return from;
}

function endOf(date: Temporal.PlainDate): number {
  return date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
}
