/** The parts of the United Kingdom that keep bank holidays of their own, by GOV.UK's names. */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland';

/** One bank holiday as GOV.UK publishes it; `date` is a civil date, `YYYY-MM-DD`, always a weekday. */
export interface BankHoliday {
  readonly title: string;
  readonly date: string;
  /** Empty, or why the date is unusual, such as `Substitute day`. */
  readonly notes: string;
  /** Whether GOV.UK hangs out flags on its page that day; nothing here depends on it. */
  readonly bunting: boolean;
}

/** Bank holidays in the shape of GOV.UK's bank-holidays.json, so that one can stand in for the other. */
export type PublishedHolidays = Readonly<
  Record<Division, { readonly division: Division; readonly events: readonly BankHoliday[] }>
>;

/** The days for which the bank holidays are known: `from` and `until` inclusive, civil dates, `YYYY-MM-DD`. */
export interface PublishedSpan {
  readonly from: string;
  readonly until: string;
}

/**
 * The days for which every division's bank holidays are known, in whole years.
 *
 * A year counts as published from its Christmas on: a file that stops in August may be cut short, and counting
 * past it would take a holiday for a working day. Where divisions reach different years the shortest holds.
 *
 * @throws RangeError when a division has no events, or none at any Christmas.
 */
export function publishedSpan(holidays: PublishedHolidays): PublishedSpan {
  const divisions = Object.values(holidays);
  const from = divisions.map((each) => firstYear(each.division, each.events)).sort();
  const until = divisions.map((each) => lastYear(each.division, each.events)).sort();
  return { from: `${from.at(-1)}-01-01`, until: `${until[0]}-12-31` };
}

function firstYear(division: Division, events: readonly BankHoliday[]): string {
  return yearOf(division, events.map((event) => event.date).sort()[0]);
}

function lastYear(division: Division, events: readonly BankHoliday[]): string {
  const christmases = events.map((event) => event.date).filter((date) => date.slice(5) >= '12-25');
  return yearOf(division, christmases.sort().at(-1));
}

function yearOf(division: Division, date: string | undefined): string {
  if (date === undefined) throw new RangeError(`no whole year of bank holidays for ${division}`);
  return date.slice(0, 4);
}
