/** A period cut into calendar months or quarters, to see how something changes over it. */
import { addMonths, civilDate, type Day, dayOf } from '../calendar/day.ts';

export interface Period {
  /** First and last day, in London, of what a report is about. */
  readonly from: Day;
  readonly to: Day;
}

/** Whether a day is in a period, its first and last day included. */
export function isWithin({ from, to }: Period, day: Day): boolean {
  return day >= from && day <= to;
}

export type StepLength = 'month' | 'quarter';

const monthsIn: Readonly<Record<StepLength, number>> = { month: 1, quarter: 3 };

/** The first day of the calendar month or quarter that a day is in. Quarters begin in January, April, July and October. */
export function firstDayOf(length: StepLength, day: Day): Day {
  const { year, month } = civilDate(day);
  return dayOf(year, month - ((month - 1) % monthsIn[length]), 1);
}

/** The months or quarters of a period, in order. The first and the last are cut off where the period begins and ends. */
export function stepsOf({ from, to }: Period, length: StepLength): Period[] {
  const steps: Period[] = [];
  for (let first = firstDayOf(length, from); first <= to; first = addMonths(first, monthsIn[length])) {
    const last = addMonths(first, monthsIn[length]) - 1;
    steps.push({ from: Math.max(first, from), to: Math.min(last, to) });
  }
  return steps;
}

/** What happened in each step, in their order; what happened in none of them is left out. */
export function byStep<One>(
  steps: readonly Period[],
  things: readonly One[],
  dayOfThing: (thing: One) => Day | undefined,
): readonly (readonly [Period, readonly One[]])[] {
  const inSteps = Map.groupBy(things, (thing) => {
    const day = dayOfThing(thing);
    return steps.findIndex((step) => day !== undefined && isWithin(step, day));
  });
  return steps.map((step, index) => [step, inSteps.get(index) ?? []]);
}
