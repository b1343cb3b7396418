/**
 * Dates so long past that the year may be a slip: in January the hand still writes last year's. Nothing is refused for
 * it; whoever records is asked.
 */
import { addMonths, civilDate, type Day, parseDay } from '../calendar/day.ts';
import { type Instant, londonDay } from '../calendar/london.ts';
import type { Fields, MilestoneData } from '../vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../vocabulary/milestones.ts';

/** How many months back a date is taken without a question. */
const unquestioned = 6;

/** A day, and how many whole years and months ago it was. */
export interface LongAgo {
  readonly day: Day;
  readonly years: number;
  readonly months: number;
}

interface Dated {
  readonly type: MilestoneType;
  readonly occurredAt: Instant;
  readonly data: MilestoneData;
}

/** The days of a milestone that were long before `now`: that on which it happened, then those in its data. */
export function longAgoIn({ type, occurredAt, data }: Dated, now: Instant): readonly LongAgo[] {
  const today = londonDay(now);
  const fields: Fields = milestones[type];
  const inData = Object.entries(data).flatMap(
    ([name, value]) => dayIn(fields[name]?.is, String(value)) ?? [],
  );
  return [...new Set([londonDay(occurredAt), ...inData])]
    .filter((day) => day < addMonths(today, -unquestioned))
    .map((day) => ({ day, ...since(day, today) }));
}

function dayIn(is: Fields[string]['is'] | undefined, value: string): Day | undefined {
  if (is === 'instant') return londonDay(Date.parse(value));
  return is === 'day' ? parseDay(value) : undefined;
}

function since(day: Day, today: Day): { readonly years: number; readonly months: number } {
  const [then, now] = [civilDate(day), civilDate(today)];
  const apart = (now.year - then.year) * 12 + now.month - then.month;
  const whole = addMonths(day, apart) > today ? apart - 1 : apart;
  return { years: Math.floor(whole / 12), months: whole % 12 };
}
