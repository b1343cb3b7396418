import type { Instant } from '../../domain/calendar/london.ts';
import type { Length } from '../../domain/periods/period.ts';

/**
 * Works out when a period runs out that starts at an instant, or that is counted back from one: days end with the
 * last millisecond of the day in London, hours are exact. Undefined where it says that there is no date.
 */
export type DueAt = (length: Length, anchor: Instant) => Instant | undefined;

/** Those beside which ours is measured, by the name of their file; the quickest first. */
export const rivals = {
  'js-joda': 'js-joda with its zones, whole weeks at once',
  'js-joda-by-day': 'js-joda with its zones, day by day',
  'temporal-polyfill': 'temporal-polyfill',
  luxon: 'luxon',
  'date-fns': 'date-fns with @date-fns/tz',
  'date-fns-without-zone': 'date-fns without a zone or holidays, whose dates are wrong',
} as const;

export type Rival = keyof typeof rivals;
export const rivalNames = Object.keys(rivals) as Rival[];

/** The function of a contestant: each is loaded when it is asked for, so that a process holds no more than it measures. */
export async function contestant(name: 'ours' | Rival): Promise<DueAt> {
  const { dueAt } = (await import(`./${name}.ts`)) as { dueAt: DueAt };
  return dueAt;
}
