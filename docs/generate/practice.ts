/** What the pages are worked out with: the bank holidays that Longstop comes with and nothing set by any authority. */
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { usualPractice } from '../../domain/catalogue/practice.ts';
import { type Authority, isAuthority } from '../../domain/vocabulary/authorities.ts';

export const calendar = workingCalendar(bankHolidays, 'england-and-wales');
export const practice = usualPractice(calendar);

/** Whose case an example of a source is: the source's own, and for the region that of an area without rules of its own. */
export function exampleAuthority(source: string): Authority {
  return isAuthority(source) ? source : 'dudley';
}
