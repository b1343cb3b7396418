/** Dates and times as people type them into a form. */
import { type Day, dayOf, isoDay, parseDay } from '../../domain/calendar/day.ts';
import {
  hour,
  type Instant,
  londonInstant,
  londonTimeOfDay,
  minute,
  offsetAt,
} from '../../domain/calendar/london.ts';
import type { Fault } from './words.ts';

/** What stands in the boxes of one date: kept as typed, so that nothing is lost where something is wrong. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
}

/** A fault and the box to begin with. */
export interface Mistake {
  readonly fault: Fault;
  readonly part: keyof TypedDate;
}

/** The boxes `NAME-day`, `NAME-month`, `NAME-year` and `NAME-time`. */
export function typedDate(query: URLSearchParams, name: string): TypedDate {
  const box = (part: string) => (query.get(`${name}-${part}`) ?? '').trim().slice(0, 20);
  return { day: box('day'), month: box('month'), year: box('year'), time: box('time') };
}

export function isEmpty({ day, month, year, time }: TypedDate): boolean {
  return `${day}${month}${year}${time}` === '';
}

/** The day that was typed. */
export function readDay({ day, month, year }: TypedDate): Day | Mistake {
  if (`${day}${month}${year}` === '') return { fault: 'missing', part: 'day' };
  const isNumber = (text: string) => /^[0-9]{1,2}$/.test(text);
  if (!isNumber(day)) return { fault: 'not-a-date', part: 'day' };
  if (!isNumber(month)) return { fault: 'not-a-date', part: 'month' };
  if (!/^20[0-9]{2}$/.test(year)) return { fault: 'year-too-far', part: 'year' };
  const two = (text: string) => text.padStart(2, '0');
  return parseDay(`${year}-${two(month)}-${two(day)}`) ?? { fault: 'not-a-date', part: 'day' };
}

/** Milliseconds since midnight of `16:30`, `16.30`, `1630`, `4:30pm` or `4 pm`. */
export function readTime(text: string): number | undefined {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, hours = '', minutes = '0', half = ''] = match;
  const isTwelve = half !== '';
  const [h, m] = [Number(hours), Number(minutes)];
  if (m > 59 || h > 23 || (isTwelve && (h < 1 || h > 12))) return undefined;
  const inHalf = isTwelve ? (h % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : h;
  return inHalf * hour + m * minute;
}

/** The moment in London that was typed: of a time that comes twice, the first. */
export function readMoment(typed: TypedDate): Instant | Mistake {
  const day = readDay(typed);
  if (typeof day === 'object') return day;
  const time = readTime(typed.time);
  if (time === undefined) return { fault: typed.time === '' ? 'missing' : 'not-a-time', part: 'time' };
  const instant = londonInstant(day, time);
  return londonTimeOfDay(instant) === time ? instant : { fault: 'time-skipped', part: 'time' };
}

/** Whether London's clocks show the time of a moment once more, an hour later. */
export function comesTwice(instant: Instant): boolean {
  return offsetAt(instant) > offsetAt(instant + hour);
}

/** A day as it is typed, to show how: `27 3 2027`. */
export function exampleOf(year: number): string {
  return isoDay(dayOf(year, 3, 27))
    .split('-')
    .reverse()
    .map(Number)
    .join(' ');
}
