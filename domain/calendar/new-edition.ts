/** What to make of bank holidays published anew: take them over, leave things as they are, or refuse them. */
import type { BankHoliday, Division, PublishedHolidays } from './bank-holidays.ts';
import { type Day, isoDay } from './day.ts';

export type NewEdition =
  | { readonly is: 'unchanged' }
  | { readonly is: 'accepted'; readonly holidays: PublishedHolidays; readonly changed: readonly string[] }
  /** Something that cannot be right: nothing is changed until a person has looked. */
  | { readonly is: 'refused'; readonly reason: 'past-changed' | 'years-missing' };

/**
 * The edition to use after a publication. It covers only some years: earlier ones are kept. A publication that takes
 * back a holiday already past, or covers fewer years to come than are known, is refused.
 * @param today day in London
 */
export function newEdition(current: PublishedHolidays, published: PublishedHolidays, today: Day): NewEdition {
  const merged = mapDivisions(current, (division) =>
    mergeEvents(current[division].events, published[division].events),
  );
  const changed: string[] = [];
  for (const division of divisionsOf(current)) {
    const before = current[division].events;
    const after = merged[division].events;
    if (lastYear(after) < lastYear(before)) return { is: 'refused', reason: 'years-missing' };
    changed.push(...difference(before, after));
  }
  if (changed.some((date) => date < isoDay(today))) return { is: 'refused', reason: 'past-changed' };
  if (changed.length === 0) return { is: 'unchanged' };
  return { is: 'accepted', holidays: merged, changed: [...new Set(changed)].sort() };
}

function divisionsOf(holidays: PublishedHolidays): Division[] {
  return Object.keys(holidays) as Division[];
}

function mapDivisions(
  holidays: PublishedHolidays,
  eventsOf: (division: Division) => readonly BankHoliday[],
): PublishedHolidays {
  const entries = divisionsOf(holidays).map((division) => [
    division,
    { division, events: eventsOf(division) },
  ]);
  return Object.fromEntries(entries) as PublishedHolidays;
}

function mergeEvents(
  kept: readonly BankHoliday[],
  published: readonly BankHoliday[],
): readonly BankHoliday[] {
  const first = published.map(({ date }) => date.slice(0, 4)).sort()[0] ?? '9999';
  const firstKept = kept[0]?.date.slice(0, 4) ?? '0000';
  const earlier = kept.filter(({ date }) => date.slice(0, 4) < first);
  return [...earlier, ...published.filter(({ date }) => date.slice(0, 4) >= firstKept)].toSorted((a, b) =>
    a.date.localeCompare(b.date),
  );
}

function lastYear(events: readonly BankHoliday[]): string {
  return events.at(-1)?.date.slice(0, 4) ?? '0000';
}

/** The dates that are a holiday in one and not in the other. */
function difference(before: readonly BankHoliday[], after: readonly BankHoliday[]): string[] {
  const dates = (events: readonly BankHoliday[]) => new Set(events.map(({ date }) => date));
  const [known, now] = [dates(before), dates(after)];
  return [...before, ...after].map(({ date }) => date).filter((date) => known.has(date) !== now.has(date));
}
