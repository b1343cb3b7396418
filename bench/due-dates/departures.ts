/**
 * Ways in which a program may depart from the conventions of docs/procedures/conventions.md, and what it then answers,
 * counted day by day. An answer is explained where the same departures give the same answer, to the millisecond.
 */
import { bankHolidays, bankHolidaysPublished } from '../../domain/calendar/bank-holidays.ts';
import { civilDate, type Day, dayOf, isWeekend, parseDay } from '../../domain/calendar/day.ts';
import { aDay, hour, type Instant, londonDay, londonInstant } from '../../domain/calendar/london.ts';
import type { Length } from '../../domain/periods/period.ts';

/** Each with what there is to say of it. */
export const departures = {
  'past-published':
    'counted past the years whose bank holidays are published, as if there were none; ours says that it is not known',
  'no-holidays': 'took bank holidays for working days',
  'ends-in-utc': 'ended the day at midnight of UTC, an hour late in summer',
  'day-in-utc':
    'took the day in UTC for the day in London, so started a day early in the first hour of a summer day',
} as const;

export type Departure = keyof typeof departures;

const holidays = new Set(bankHolidays['england-and-wales'].events.map(({ date }) => parseDay(date)));
const firstKnownDay = parseDay(bankHolidaysPublished.from)!;
const lastKnownDay = parseDay(bankHolidaysPublished.until)!;

/** When a period runs out, by the conventions save for what is departed from. Undefined where it is not known. */
export function countedDayByDay(
  { amount, unit, direction }: Length,
  anchor: Instant,
  departed: readonly Departure[],
): Instant | undefined {
  const step = direction === 'before' ? -1 : 1;
  if (unit === 'hour') return anchor + step * amount * hour;
  const zero = departed.includes('day-in-utc') ? Math.floor(anchor / aDay) : londonDay(anchor);
  const day =
    unit === 'month'
      ? sameDayOfMonth(zero, step * amount)
      : unit === 'working day'
        ? workingDay(zero, step, amount, departed)
        : zero + step * amount * (unit === 'week' ? 7 : 1);
  if (day === undefined) return undefined;
  return (departed.includes('ends-in-utc') ? (day + 1) * aDay : londonInstant(day + 1, 0)) - 1;
}

function workingDay(
  zero: Day,
  step: number,
  amount: number,
  departed: readonly Departure[],
): Day | undefined {
  let day = zero;
  for (let left = amount; left > 0; ) {
    day += step;
    const isKnown = day >= firstKnownDay && day <= lastKnownDay;
    if (!isKnown && !departed.includes('past-published')) return undefined;
    if (!isWeekend(day) && (departed.includes('no-holidays') || !holidays.has(day))) left -= 1;
  }
  return day;
}

/** Month by month to the one that is meant, then the last of its days that is not later in the month. */
function sameDayOfMonth(zero: Day, months: number): Day {
  const start = civilDate(zero);
  const month = new Date(Date.UTC(start.year, start.month - 1 + months, 1));
  let day = dayOf(month.getUTCFullYear(), month.getUTCMonth() + 1, 1);
  while (civilDate(day + 1).dayOfMonth > 1 && civilDate(day).dayOfMonth < start.dayOfMonth) day += 1;
  return day;
}

const names = Object.keys(departures) as Departure[];
/** Every set of departures, the smallest first. */
const sets = Array.from({ length: 2 ** names.length }, (_, bits) =>
  names.filter((_name, bit) => bits & (1 << bit)),
).sort((a, b) => a.length - b.length);

/** The fewest departures that make an answer what it is: none where it is right, undefined where nothing explains it. */
export function explained(
  length: Length,
  anchor: Instant,
  answer: Instant | undefined,
): readonly Departure[] | undefined {
  return sets.find((set) => countedDayByDay(length, anchor, set) === answer);
}
