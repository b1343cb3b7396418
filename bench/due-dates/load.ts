/** What is worked out while it is measured: seeded instants of all years that are known, and the periods of the documents. */

import { bankHolidaysPublished } from '../../domain/calendar/bank-holidays.ts';
import type { Instant } from '../../domain/calendar/london.ts';
import { procedures } from '../../domain/catalogue/procedures.ts';
import { type Length, parsePeriod } from '../../domain/periods/period.ts';
import { termOf } from '../../domain/periods/term.ts';
import { drawing } from './seeded.ts';

/** The last ten years whose bank holidays come with the software. */
export const lastYear = Number(bankHolidaysPublished.until.slice(0, 4));
export const firstYear = lastYear - 9;
export const firstInstant = Date.UTC(firstYear, 0, 1);
export const pastInstant = Date.UTC(lastYear + 1, 0, 1);

/** Every counted period of the documents, as often as it stands there. */
export function periodsOfTheDocuments(): Length[] {
  return procedures
    .flatMap(({ rules }) => rules.flatMap(({ versions }) => versions))
    .map(({ within }) => termOf(within))
    .flatMap((term) => (term.is === 'counted' ? [term.length] : []));
}

export interface Load {
  readonly anchors: Float64Array;
  readonly lengths: readonly Length[];
}

/** @param only one period instead of those of the documents */
export function load(only?: string, count = 2 ** 16, seed = 20_261_122): Load {
  const { fraction, oneOf } = drawing(seed);
  const periods = only === undefined ? periodsOfTheDocuments() : [lengthOf(only)];
  const anchor = (): Instant => Math.floor(firstInstant + fraction() * (pastInstant - firstInstant));
  return {
    anchors: Float64Array.from({ length: count }, anchor),
    lengths: Array.from({ length: count }, () => oneOf(periods)),
  };
}

function lengthOf(period: string): Length {
  const length = parsePeriod(period);
  if (!length) throw new Error(`Not a period: ${period}`);
  return length;
}
