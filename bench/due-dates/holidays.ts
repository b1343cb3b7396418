import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';

/** The bank holidays of England and Wales as everybody has them: `YYYY-MM-DD`, oldest first. */
export const holidays: readonly string[] = bankHolidays['england-and-wales'].events
  .map(({ date }) => date)
  .sort();
