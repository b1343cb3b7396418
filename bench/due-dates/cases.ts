/** Cases on which libraries may disagree: every unit, both directions, and instants where counting is not plain. */
import {
  aDay,
  hour,
  type Instant,
  londonDay,
  londonInstant,
  offsetAt,
} from '../../domain/calendar/london.ts';
import type { Length, Unit } from '../../domain/periods/period.ts';
import { holidays } from './holidays.ts';
import { firstInstant, firstYear, lastYear, pastInstant } from './load.ts';
import { type Drawing, drawing } from './seeded.ts';

export interface Case {
  readonly length: Length;
  readonly anchor: Instant;
}

/** The longest that is drawn of each unit. */
const longest: Readonly<Record<Unit, number>> = {
  hour: 240,
  day: 120,
  'working day': 60,
  week: 26,
  month: 24,
};
const units = Object.keys(longest) as Unit[];

/** So many cases, the same for the same seed. */
export function cases(count: number, seed = 20_261_122): Case[] {
  const draw = drawing(seed);
  return Array.from({ length: count }, () => {
    const length = lengthOf(draw);
    return { length, anchor: draw.oneOf(places)(draw, length) };
  });
}

function lengthOf({ oneOf, between }: Drawing): Length {
  const unit = oneOf(units);
  return { unit, amount: between(1, longest[unit]), direction: oneOf(['after', 'before']) };
}

type Place = (draw: Drawing, length: Length) => Instant;

const anywhere: Place = ({ between }) => between(firstInstant, pastInstant - 1);

/** The instants at which London's clocks change, found hour by hour. */
const changes: Instant[] = [];
for (let instant = firstInstant; instant < pastInstant; instant += hour) {
  if (offsetAt(instant) !== offsetAt(instant - hour)) changes.push(instant);
}

const aboutAChange: Place = ({ between, oneOf }) => oneOf(changes) + between(-3 * hour, 3 * hour);

/** So that the period ends about the moment at which the clocks change. */
const endingAboutAChange: Place = (draw, { amount, unit, direction }) => {
  const away = amount * (unit === 'hour' ? hour : aDay);
  const anchor = aboutAChange(draw, { amount, unit, direction }) + (direction === 'after' ? -away : away);
  return Math.min(Math.max(anchor, firstInstant), pastInstant - 1);
};

const holidaysOfTheseYears = holidays.filter((date) => date >= String(firstYear));

const aboutAHoliday: Place = ({ between, oneOf }) =>
  Date.parse(oneOf(holidaysOfTheseYears)) + between(-4 * aDay, 4 * aDay);

const aboutAYearsEnd: Place = ({ between }) =>
  Date.UTC(between(firstYear, lastYear), 11, between(20, 31)) + between(0, aDay - 1);

const aboutAMonthsEnd: Place = ({ between }) =>
  Date.UTC(between(firstYear, lastYear), between(1, 11), 1) + between(-3 * aDay, aDay);

/** Midnight in London, the moment before it, and what is within an hour and a half of it. */
const aboutMidnight: Place = (draw, length) => {
  const midnight = londonInstant(londonDay(anywhere(draw, length)), 0);
  return midnight + draw.oneOf([0, -1, draw.between(-1.5 * hour, 1.5 * hour)]);
};

const places: readonly Place[] = [
  anywhere,
  anywhere,
  aboutAChange,
  endingAboutAChange,
  aboutAHoliday,
  aboutAYearsEnd,
  aboutAMonthsEnd,
  aboutMidnight,
];
