/** Days and moments as spreadsheets write them: ISO 8601, or day, month and year, by London's clock unless they say otherwise. */
import { instantsAt } from '../../../domain/calendar/clock-times.ts';
import { type Day, parseDay } from '../../../domain/calendar/day.ts';
import { hour, type Instant, minute, second } from '../../../domain/calendar/london.ts';
import { day as daySchema, instant as instantSchema } from '../values.ts';
import type { CellFaultKind } from './faults.ts';

export type Read<Value> =
  | { readonly value: Value; readonly fault?: never }
  | { readonly fault: CellFaultKind; readonly value?: never };

const dates = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
];
const moment = /^(?<date>[\d/-]+)(?:[T ](?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}))?)?$/;

/** A day: `2026-11-20`, or as British spreadsheets have it, `20/11/2026`. */
export function readDay(text: string): Read<Day> {
  const parts = dates.map((date) => date.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return { fault: 'not-a-day' };
  const iso = [parts.year, parts.month?.padStart(2, '0'), parts.day?.padStart(2, '0')].join('-');
  const day = daySchema.safeParse(iso).success ? parseDay(iso) : undefined;
  return day === undefined ? { fault: 'no-such-day' } : { value: day };
}

/**
 * A moment: a day with a time on London's clock, or ISO 8601 with its offset. A day alone is its first moment, so that what
 * is counted in hours from it ends as early as it can.
 */
export function readMoment(text: string): Read<Instant> {
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(text)) {
    return instantSchema.safeParse(text).success ? { value: Date.parse(text) } : { fault: 'not-a-moment' };
  }
  const parts = moment.exec(text)?.groups;
  if (!parts) return { fault: 'not-a-moment' };
  const day = readDay(parts.date ?? '');
  if (day.fault) return { fault: day.fault === 'not-a-day' ? 'not-a-moment' : day.fault };
  const [hours, minutes, seconds] = [parts.hours, parts.minutes, parts.seconds].map((part = '0') =>
    Number(part),
  ) as [number, number, number];
  if (hours > 23 || minutes > 59 || seconds > 59) return { fault: 'not-a-moment' };
  const [first, again] = instantsAt(day.value, hours * hour + minutes * minute + seconds * second);
  if (first === undefined) return { fault: 'skipped-time' };
  return again === undefined ? { value: first } : { fault: 'repeated-time' };
}
