import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import {
  type BankHoliday,
  bankHolidays,
  bankHolidaysPublished,
  type Division,
  publishedSpan,
} from '../../domain/calendar/bank-holidays.ts';

const years = Array.from({ length: 17 }, (_, place) => 2012 + place);
const divisions: Division[] = ['england-and-wales', 'scotland', 'northern-ireland'];

/** Why we and the library rightly differ, by `date: our entry / the library's entry`. */
type Explained = Record<string, string>;

const weekend = 'at a weekend: GOV.UK lists only the weekday kept in its place';
const oneOff = 'the same one-off holiday under a name of the library’s own';
const swapped =
  'both days are holidays; GOV.UK gives the first to New Year’s Day, the library to 2nd January';

const jubilee = 'moved to the day before the Diamond Jubilee; the library leaves it in May';

const everywhere: Explained = {
  '2012-01-01: nothing / New Year’s Day': weekend,
  '2012-05-28: nothing / Spring bank holiday': jubilee,
  '2015-12-26: nothing / Boxing Day': weekend,
  '2016-12-25: nothing / Christmas Day': weekend,
  '2017-01-01: nothing / New Year’s Day': weekend,
  '2020-12-26: nothing / Boxing Day': weekend,
  '2021-12-25: nothing / Christmas Day': weekend,
  '2021-12-26: nothing / Boxing Day': weekend,
  '2022-01-01: nothing / New Year’s Day': weekend,
  '2022-06-03: Platinum Jubilee bank holiday / Queen’s Platinum Jubilee': oneOff,
  '2022-09-19: Bank Holiday for the State Funeral of Queen Elizabeth II / Queen Elizabeth’s Funeral Day':
    oneOff,
  '2022-12-25: nothing / Christmas Day': weekend,
  '2023-01-01: nothing / New Year’s Day': weekend,
  '2023-05-08: Bank holiday for the coronation of King Charles III / King Charles III’s Coronation': oneOff,
  '2026-12-26: nothing / Boxing Day': weekend,
  '2027-12-25: nothing / Christmas Day': weekend,
  '2027-12-26: nothing / Boxing Day': weekend,
  '2028-01-01: nothing / New Year’s Day': weekend,
};
const inGreatBritain: Explained = {
  '2012-06-04: Spring bank holiday (substitute day) / nothing': jubilee,
};
const inScotland: Explained = {
  '2013-11-30: nothing / St Andrew’s Day': weekend,
  '2014-11-30: nothing / St Andrew’s Day': weekend,
  '2016-01-02: nothing / 2nd January': weekend,
  '2019-11-30: nothing / St Andrew’s Day': weekend,
  '2021-01-02: nothing / 2nd January': weekend,
  '2022-01-02: nothing / 2nd January': weekend,
  '2022-01-03: New Year’s Day (substitute day) / 2nd January (substitute day)': swapped,
  '2022-01-04: 2nd January (substitute day) / New Year’s Day (substitute day)': swapped,
  '2023-01-02: New Year’s Day (substitute day) / 2nd January': swapped,
  '2023-01-03: 2nd January (substitute day) / New Year’s Day (substitute day)': swapped,
  '2024-11-30: nothing / St Andrew’s Day': weekend,
  '2025-11-30: nothing / St Andrew’s Day': weekend,
  '2026-06-15: World Cup bank holiday / nothing': 'proclaimed on 3 February 2026; the library lacks it',
  '2027-01-02: nothing / 2nd January': weekend,
  '2028-01-02: nothing / 2nd January': weekend,
  '2028-01-03: New Year’s Day (substitute day) / 2nd January (substitute day)': swapped,
  '2028-01-04: 2nd January (substitute day) / New Year’s Day (substitute day)': swapped,
};
const inNorthernIreland: Explained = {
  '2012-03-17: nothing / St Patrick’s Day': weekend,
  '2012-06-04: Spring bank holiday / nothing': jubilee,
  '2013-03-17: nothing / St Patrick’s Day': weekend,
  '2014-07-12: nothing / Battle of the Boyne (Orangemen’s Day)': weekend,
  '2015-07-12: nothing / Battle of the Boyne (Orangemen’s Day)': weekend,
  '2018-03-17: nothing / St Patrick’s Day': weekend,
  '2019-03-17: nothing / St Patrick’s Day': weekend,
  '2020-07-12: nothing / Battle of the Boyne (Orangemen’s Day)': weekend,
  '2024-03-17: nothing / St Patrick’s Day': weekend,
  '2025-07-12: nothing / Battle of the Boyne (Orangemen’s Day)': weekend,
  '2026-07-12: nothing / Battle of the Boyne (Orangemen’s Day)': weekend,
};

describe('against the date-holidays library', () => {
  test.each([
    ['england-and-wales', 'ENG', { ...everywhere, ...inGreatBritain }],
    ['england-and-wales', 'WLS', { ...everywhere, ...inGreatBritain }],
    ['scotland', 'SCT', { ...everywhere, ...inGreatBritain, ...inScotland }],
    ['northern-ireland', 'NIR', { ...everywhere, ...inNorthernIreland }],
  ] as const)('%s differs from GB/%s only where explained', (division, region, explained) => {
    const ours = ourDays(division);
    const theirs = libraryDays(region);
    const differences = [...new Set([...ours.keys(), ...theirs.keys()])]
      .filter((date) => ours.get(date) !== theirs.get(date))
      .map((date) => `${date}: ${ours.get(date) ?? 'nothing'} / ${theirs.get(date) ?? 'nothing'}`);
    expect(differences.sort()).toEqual(Object.keys(explained).sort());
  });

  function ourDays(division: Division): Map<string, string> {
    const named = (day: BankHoliday) =>
      day.notes === 'Substitute day' ? `${day.title} (substitute day)` : day.title;
    return new Map(bankHolidays[division].events.map((day) => [day.date, named(day)]));
  }

  function libraryDays(region: string): Map<string, string> {
    const library = new Holidays('GB', region);
    const days = years.flatMap((year) => library.getHolidays(year, 'en'));
    const holidays = days.filter((day) => day.type === 'public' || day.type === 'bank');
    const byDate = Map.groupBy(holidays, (day) => day.date.slice(0, 10));
    const title = (name: string) => name.replace("'", '’').replace('January 2nd', '2nd January');
    return new Map(
      [...byDate].map(([date, same]) => [date, same.map((day) => title(day.name)).join(' and ')]),
    );
  }
});

describe.each(divisions)('the format of %s', (division) => {
  const { events } = bankHolidays[division];
  const dates = events.map((event) => event.date);

  test('names its own division', () => {
    expect(bankHolidays[division].division).toBe(division);
  });

  test('has dates that exist, oldest first, none twice', () => {
    expect(dates.map((date) => new Date(date).toISOString().slice(0, 10))).toEqual(dates);
    expect([...new Set(dates)].sort()).toEqual(dates);
  });

  test('has weekdays only', () => {
    expect(dates.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  });

  test('has GOV.UK’s four fields, its notes and its typographic apostrophes', () => {
    for (const event of events) {
      expect(Object.keys(event)).toEqual(['title', 'date', 'notes', 'bunting']);
      expect(['', 'Substitute day', 'Extra bank holiday']).toContain(event.notes);
      expect(event.title).toMatch(/^[^']+$/);
    }
  });

  test('has as many holidays in a year as its law and that year’s proclamations give it', () => {
    const usual = { 'england-and-wales': 8, scotland: 9, 'northern-ireland': 10 }[division];
    const extra: Record<number, number> = {
      2012: 1,
      2022: 2,
      2023: 1,
      ...(division === 'scotland' ? { 2026: 1 } : {}),
    };
    const counted = years.map((year) => [year, dates.filter((date) => date.startsWith(`${year}-`)).length]);
    expect(counted).toEqual(years.map((year) => [year, usual + (extra[year] ?? 0)]));
    expect(dates.length).toBe(counted.reduce((sum, [, count]) => sum + (count ?? 0), 0));
  });
});

describe('the days published', () => {
  const scotlandWith = (events: readonly BankHoliday[]) => ({
    ...bankHolidays,
    scotland: { division: 'scotland' as const, events },
  });
  const scotland = bankHolidays.scotland.events;

  test('run from the first day of 2012 to the last of 2028', () => {
    expect(bankHolidaysPublished).toEqual({ from: '2012-01-01', until: '2028-12-31' });
  });

  test('leave out a last year that is cut short', () => {
    const cutShort = scotland.filter((event) => event.date < '2028-12-01');
    expect(publishedSpan(scotlandWith(cutShort)).until).toBe('2027-12-31');
  });

  test('are those that every division has', () => {
    const shorter = scotland.filter((event) => event.date > '2021' && event.date < '2027');
    expect(publishedSpan(scotlandWith(shorter))).toEqual({ from: '2021-01-01', until: '2026-12-31' });
  });

  test('are refused where a division has no whole year', () => {
    expect(() => publishedSpan(scotlandWith([]))).toThrow(RangeError);
    expect(() => publishedSpan(scotlandWith(scotland.slice(0, 3)))).toThrow(
      'no whole year of bank holidays for scotland',
    );
  });
});
