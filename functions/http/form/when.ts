/** Days and moments as people type them: day, month and year apart, and a time as on a clock in London. */
import { instantsAt } from '../../../domain/calendar/clock-times.ts';
import { civilDate, type Day, parseDay } from '../../../domain/calendar/day.ts';
import { hour, type Instant, londonDay, londonTimeOfDay, minute } from '../../../domain/calendar/london.ts';
import { type Read, read, typed, wrong } from './fault.ts';

/** The day in `NAME-day`, `NAME-month` and `NAME-year`, in the years 1900 to 2199. */
export function readDay(form: URLSearchParams, name: string): Read<Day> {
  const [dayOfMonth, month, year] = ['day', 'month', 'year'].map((part) => typed(form, `${name}-${part}`));
  if (!dayOfMonth && !month && !year) return wrong(`${name}-day`, 'day-missing');
  const day = parseDay(`${year}-${month?.padStart(2, '0')}-${dayOfMonth?.padStart(2, '0')}`);
  const isNear = /^(19|20|21)/.test(year ?? '');
  return day === undefined || !isNear ? wrong(`${name}-day`, 'no-such-day') : read(day);
}

/** Milliseconds since midnight of a time as people write it: `14:30`, `14.30`, `1430`, `2:30pm`, `9am`. */
export function timeOfDayIn(text: string): number | undefined {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap]m)?$/i.exec(text.trim());
  if (!parts) return undefined;
  const [, hours = '', minutes, half] = parts;
  if (minutes === undefined && half === undefined) return undefined;
  const isPossible = half === undefined ? Number(hours) < 24 : Number(hours) >= 1 && Number(hours) <= 12;
  if (!isPossible || Number(minutes ?? 0) > 59) return undefined;
  const ofDay =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return ofDay * hour + Number(minutes ?? 0) * minute;
}

/** The moment of a day at `NAME-time`; in the hour that comes twice, `NAME-showing` says whether it is the second. */
export function readTime(form: URLSearchParams, name: string, day: Day): Read<Instant> {
  const text = typed(form, `${name}-time`);
  if (text === '') return wrong(`${name}-time`, 'time-missing');
  const timeOfDay = timeOfDayIn(text);
  if (timeOfDay === undefined) return wrong(`${name}-time`, 'no-such-time');
  const [first, second] = instantsAt(day, timeOfDay);
  if (first === undefined) return wrong(`${name}-time`, 'skipped-time');
  if (second === undefined) return read(first);
  const showing = typed(form, `${name}-showing`);
  if (showing !== 'first' && showing !== 'second') return wrong(`${name}-showing`, 'repeated-time');
  return read(showing === 'first' ? first : second);
}

/** The moment in the inputs of a day and its time. */
export function readMoment(form: URLSearchParams, name: string): Read<Instant> {
  const day = readDay(form, name);
  if (day.faults === undefined) return readTime(form, name, day.value);
  const time = typed(form, `${name}-time`) === '' ? wrong(`${name}-time`, 'time-missing') : undefined;
  return { faults: [...day.faults, ...(time?.faults ?? [])] };
}

/** What would be typed for a moment: the inputs by which `readMoment` reads it again. */
export function momentInputs(name: string, instant: Instant): Readonly<Record<string, string>> {
  const { year, month, dayOfMonth } = civilDate(londonDay(instant));
  const minutes = Math.floor(londonTimeOfDay(instant) / minute);
  const two = (number: number) => String(number).padStart(2, '0');
  const showings = instantsAt(londonDay(instant), minutes * minute);
  return {
    [`${name}-day`]: String(dayOfMonth),
    [`${name}-month`]: String(month),
    [`${name}-year`]: String(year),
    [`${name}-time`]: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    ...(showings.length > 1 && {
      [`${name}-showing`]: showings[0] === floored(instant) ? 'first' : 'second',
    }),
  };
}

/** The minute that a moment lies in. */
export function floored(instant: Instant): Instant {
  return Math.floor(instant / minute) * minute;
}
