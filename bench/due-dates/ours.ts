/** Longstop's own. */
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { reckon } from '../../domain/periods/reckon.ts';
import type { DueAt } from './contestant.ts';

const calendar = workingCalendar(bankHolidays, 'england-and-wales');

export const dueAt: DueAt = (length, anchor) => {
  const reckoned = reckon(length, anchor, calendar);
  return typeof reckoned === 'string' ? undefined : reckoned.dueAt;
};
