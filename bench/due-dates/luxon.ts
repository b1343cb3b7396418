/** luxon, as somebody would write it who knows it: days are counted in UTC, where they are cheap, and put back into London. */
import { DateTime, IANAZone } from 'luxon';
import type { DueAt } from './contestant.ts';
import { holidays } from './holidays.ts';
import { daysForWeekdays, holidaysPassed } from './weekdays.ts';

const zone = IANAZone.create('Europe/London');
const lastMoment = { hour: 23, minute: 59, second: 59, millisecond: 999 };
const free = holidays.map((date) => DateTime.fromISO(date, { zone: 'utc' }).toMillis());

export const dueAt: DueAt = ({ amount, unit, direction }, anchor) => {
  const signed = direction === 'before' ? -amount : amount;
  const start = DateTime.fromMillis(anchor, { zone });
  if (unit === 'hour') return start.plus({ hours: signed }).toMillis();
  const date = DateTime.utc(start.year, start.month, start.day);
  switch (unit) {
    case 'day':
      return endOf(date.plus({ days: signed }));
    case 'week':
      return endOf(date.plus({ weeks: signed }));
    case 'month':
      return endOf(date.plus({ months: signed }));
    case 'working day':
      return endOf(plusWorkingDays(date, signed));
  }
};

function plusWorkingDays(date: DateTime, amount: number): DateTime {
  let from = date;
  for (let left = amount; left !== 0; ) {
    const to = from.plus({ days: daysForWeekdays(from.weekday, left) });
    left = Math.sign(amount) * holidaysPassed(free, from.toMillis(), to.toMillis());
    from = to;
  }
  return from;
}

function endOf(date: DateTime): number {
  const { year, month, day } = date;
  return DateTime.fromObject({ year, month, day, ...lastMoment }, { zone }).toMillis();
}
