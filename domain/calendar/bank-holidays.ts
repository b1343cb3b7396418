import { englandAndWales } from './bank-holidays/england-and-wales.ts';
import { northernIreland } from './bank-holidays/northern-ireland.ts';
import { type PublishedHolidays, publishedSpan } from './bank-holidays/published.ts';
import { scotland } from './bank-holidays/scotland.ts';

export type { BankHoliday, Division, PublishedHolidays, PublishedSpan } from './bank-holidays/published.ts';
export { publishedSpan } from './bank-holidays/published.ts';

/**
 * The bank holidays of 2012 to 2028, in the format and with the titles of https://www.gov.uk/bank-holidays.json.
 * A holiday on a weekend is not listed; the weekday kept in its place is, marked `Substitute day`.
 */
export const bankHolidays: PublishedHolidays = {
  'england-and-wales': { division: 'england-and-wales', events: englandAndWales },
  scotland: { division: 'scotland', events: scotland },
  'northern-ireland': { division: 'northern-ireland', events: northernIreland },
};

/** The first and last day for which `bankHolidays` says what is a holiday; past `until` nothing may be counted. */
export const bankHolidaysPublished = publishedSpan(bankHolidays);
