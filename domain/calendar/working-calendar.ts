/** Which days are working days in a division of the United Kingdom, for the years whose bank holidays are published. */
import type { BankHoliday, Division, PublishedHolidays } from './bank-holidays.ts';
import { civilDate, type Day, dayOf, isoDay, isWeekend, parseDay } from './day.ts';

export interface WorkingCalendar {
  readonly division: Division;
  /** The days the calendar can speak about: from the first published year's first day to the last one's last. */
  readonly firstKnownDay: Day;
  readonly lastKnownDay: Day;
  /** Which publication this is, for the record: `england-and-wales to 2028-12-31`. */
  readonly edition: string;
  /** The bank holiday on a day, weekends included. */
  holidayOn(day: Day): BankHoliday | undefined;
  /** True from Monday to Friday save on bank holidays. The day must be known. */
  isWorkingDay(day: Day): boolean;
  /** The nth working day after a day, which is not counted and need not be known. Undefined where it is not known. */
  workingDayAfter(day: Day, n: number): Day | undefined;
  /** The nth working day before a day, which is not counted and need not be known. Undefined where it is not known. */
  workingDayBefore(day: Day, n: number): Day | undefined;
  /** How many working days there are after `from` up to and including `to`. Both must be known. */
  workingDaysBetween(from: Day, to: Day): number;
}

/** Builds the calendar of one division from what GOV.UK publishes. Throws where a date cannot be read. */
export function workingCalendar(published: PublishedHolidays, division: Division): WorkingCalendar {
  const events = published[division].events;
  const holidays = new Map(events.map((event) => [readDay(event), event]));
  const days = [...holidays.keys()].sort((a, b) => a - b);
  const first = dayOf(civilDate(days[0]!).year, 1, 1);
  const last = dayOf(civilDate(days.at(-1)!).year, 12, 31);

  const workingDays: Day[] = [];
  /** For each known day, how many working days there are up to and including it. */
  const count = new Int32Array(last - first + 1);
  for (let day = first; day <= last; day += 1) {
    if (!isWeekend(day) && !holidays.has(day)) workingDays.push(day);
    count[day - first] = workingDays.length;
  }
  const isKnown = (day: Day) => day >= first && day <= last;

  return {
    division,
    firstKnownDay: first,
    lastKnownDay: last,
    edition: `${division} to ${isoDay(last)}`,
    holidayOn: (day) => holidays.get(day),
    isWorkingDay: (day) => count[day - first]! > (day === first ? 0 : count[day - first - 1]!),
    workingDayAfter: (day, n) =>
      isKnown(day + 1) ? workingDays[(count[day - first] ?? 0) + n - 1] : undefined,
    workingDayBefore: (day, n) => (isKnown(day - 1) ? workingDays[count[day - first - 1]! - n] : undefined),
    workingDaysBetween: (from, to) => count[to - first]! - count[from - first]!,
  };
}

function readDay(event: BankHoliday): Day {
  const day = parseDay(event.date);
  if (day === undefined) throw new Error(`Bank holiday with a date that does not exist: ${event.date}`);
  return day;
}
