/** The bank holidays that dates are counted with. */
import { bankHolidays } from '../../../domain/calendar/bank-holidays.ts';
import { civilDate, parseDay } from '../../../domain/calendar/day.ts';
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar.ts';
import { dayInWords } from '../../../domain/wording/dates.ts';
import { blocks, paragraph, table } from '../markdown.ts';

/** The years a calendar knows, its last day, and every holiday in it. */
export function bankHolidaySection({ division, firstKnownDay, lastKnownDay }: WorkingCalendar): string {
  const rows = bankHolidays[division].events.map(({ title, date, notes }) => [
    dayInWords(parseDay(date)!),
    notes === '' ? title : `${title} (${notes.toLowerCase()})`,
  ]);
  const year = (day: number) => civilDate(day).year;
  return blocks(
    '## Bank holidays in use',
    paragraph(
      `England and Wales, as published by GOV.UK, for the years ${year(firstKnownDay)} to ${year(lastKnownDay)}. The last day known is ${dayInWords(lastKnownDay)}; nothing is counted past it. These come with the software: a running service fetches GOV.UK's file daily and may know more. A holiday that falls on a weekend is listed on the weekday kept in its place.`,
    ),
    table(['Day', 'Holiday'], rows),
  );
}
