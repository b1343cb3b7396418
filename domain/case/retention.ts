/** How long an authority keeps closed cases. */
import { addMonths } from '../calendar/day.ts';
import { type Instant, londonDay, londonInstant } from '../calendar/london.ts';

/** A period of whole years from the day of closing, or no end at all. */
export type Retention = 'for ever' | '1 year' | `${bigint} years`;

const pattern = /^([1-9]\d?) years?$/;

/** The years that a retention names; undefined where there is no end, or where the text is not a retention. */
export function yearsOf(retention: string): number | undefined {
  const match = pattern.exec(retention);
  return match ? Number(match[1]) : undefined;
}

export function isRetention(text: string): text is Retention {
  return text === 'for ever' || yearsOf(text) !== undefined;
}

/**
 * The last moment at which a case must have been closed for its time to be up at `now`: the end of a day in London, so that
 * a case closed on 3 March is kept through 3 March of the last year. Undefined where nothing is ever up.
 */
export function upIfClosedBy(retention: Retention, now: Instant): Instant | undefined {
  const years = yearsOf(retention);
  return years === undefined ? undefined : londonInstant(addMonths(londonDay(now), -12 * years), 0) - 1;
}
