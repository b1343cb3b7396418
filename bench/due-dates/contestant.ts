import type { Instant } from '../../domain/calendar/london.ts';
import type { Length } from '../../domain/periods/period.ts';

/**
 * Works out when a period runs out that starts at an instant, or that is counted back from one: days end with the
 * last millisecond of the day in London, hours are exact. Undefined where it says that there is no date.
 */
export type DueAt = (length: Length, anchor: Instant) => Instant | undefined;

/** Those beside which ours is measured, by their file; those who know the zone first. */
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

const loaded: Readonly<Record<'ours' | Rival, () => Promise<{ readonly dueAt: DueAt }>>> = {
  ours: () => import('./ours.ts'),
  'js-joda': () => import('./js-joda.ts'),
  'js-joda-by-day': () => import('./js-joda-by-day.ts'),
  'temporal-polyfill': () => import('./temporal-polyfill.ts'),
  luxon: () => import('./luxon.ts'),
  'date-fns': () => import('./date-fns.ts'),
  'date-fns-without-zone': () => import('./date-fns-without-zone.ts'),
};

/** The function of a contestant: each is loaded when it is asked for, so that a process holds no more than it measures. */
export async function contestant(name: 'ours' | Rival): Promise<DueAt> {
  return (await loaded[name]()).dueAt;
}
