/** date-fns as it is first written: no zone, on a machine set to UTC as Lambda is, and no holidays. Quick, and often wrong. */
import { addBusinessDays, addDays, addHours, addMonths, addWeeks, endOfDay } from 'date-fns';
import type { DueAt } from './contestant.ts';

export const dueAt: DueAt = ({ amount, unit, direction }, anchor) => {
  const signed = direction === 'before' ? -amount : amount;
  switch (unit) {
    case 'hour':
      return +addHours(anchor, signed);
    case 'day':
      return +endOfDay(addDays(anchor, signed));
    case 'week':
      return +endOfDay(addWeeks(anchor, signed));
    case 'month':
      return +endOfDay(addMonths(anchor, signed));
    case 'working day':
      return +endOfDay(addBusinessDays(anchor, signed));
  }
};
