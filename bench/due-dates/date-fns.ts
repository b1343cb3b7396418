/**
 * date-fns 4 with @date-fns/tz, as somebody would write it who knows them: `addBusinessDays` knows no holidays (the
 * option that old answers mention is gone), so those that were passed over are added as business days until none is left.
 */
import { TZDateMini } from '@date-fns/tz';
import { addBusinessDays, addDays, addHours, addMonths, addWeeks, endOfDay, startOfDay } from 'date-fns';
import type { DueAt } from './contestant.ts';
import { holidays } from './holidays.ts';
import { holidaysPassed } from './weekdays.ts';

const zone = 'Europe/London';

/** Midnight in London at the start of each holiday. */
const free = holidays.map((date) => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return +new TZDateMini(year, month - 1, day, zone);
});

export const dueAt: DueAt = ({ amount, unit, direction }, anchor) => {
  const date = new TZDateMini(anchor, zone);
  const signed = direction === 'before' ? -amount : amount;
  switch (unit) {
    case 'hour':
      return +addHours(date, signed);
    case 'day':
      return +endOfDay(addDays(date, signed));
    case 'week':
      return +endOfDay(addWeeks(date, signed));
    case 'month':
      return +endOfDay(addMonths(date, signed));
    case 'working day':
      return +endOfDay(addWorkingDays(startOfDay(date), signed));
  }
};

function addWorkingDays(midnight: Date, amount: number): Date {
  let from = midnight;
  for (let left = amount; left !== 0; ) {
    const to = addBusinessDays(from, left);
    left = Math.sign(amount) * holidaysPassed(free, +from, +to);
    from = to;
  }
  return from;
}
