/**
 * Ways in which a program may depart from the conventions of docs/procedures/conventions.md, and what it then answers,
 * counted day by day without anything of what is compared. An answer is explained where some of these departures give
 * the same answer, to the millisecond.
 */
import { bankHolidaysPublished } from '../../domain/calendar/bank-holidays.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Instant } from '../../domain/calendar/london.ts';
import type { Length } from '../../domain/periods/period.ts';
import { holidays } from './holidays.ts';
import { dayInLondon, lastMoment } from './london-by-icu.ts';

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

const hour = 3_600_000;
const aDay = 24 * hour;
const dayNamed = (date: string): Day => Date.parse(`${date}T00:00Z`) / aDay;
const dateOf = (day: Day) => new Date(day * aDay);

const isHoliday = new Set(holidays.map(dayNamed));
const firstKnownDay = dayNamed(bankHolidaysPublished.from);
const lastKnownDay = dayNamed(bankHolidaysPublished.until);

/** When a period runs out, by the conventions save for what is departed from. Undefined where it is not known. */
export function countedDayByDay(
  { amount, unit, direction }: Length,
  anchor: Instant,
  departed: readonly Departure[],
): Instant | undefined {
  const step = direction === 'before' ? -1 : 1;
  if (unit === 'hour') return anchor + step * amount * hour;
  const zero = departed.includes('day-in-utc') ? Math.floor(anchor / aDay) : dayInLondon(anchor);
  const day =
    unit === 'month'
      ? sameDayOfMonth(zero, step * amount)
      : unit === 'working day'
        ? workingDay(zero, step, amount, departed)
        : zero + step * amount * (unit === 'week' ? 7 : 1);
  if (day === undefined) return undefined;
  return departed.includes('ends-in-utc') ? (day + 1) * aDay - 1 : lastMoment(day);
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
    const isWeekend = dateOf(day).getUTCDay() % 6 === 0;
    if (!isWeekend && (departed.includes('no-holidays') || !isHoliday.has(day))) left -= 1;
  }
  return day;
}

/** From the first of the month that is meant, the last of its days that is not later in the month. */
function sameDayOfMonth(zero: Day, months: number): Day {
  const start = dateOf(zero);
  let day = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1) / aDay;
  while (dateOf(day + 1).getUTCDate() > 1 && dateOf(day).getUTCDate() < start.getUTCDate()) day += 1;
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
