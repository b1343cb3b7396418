/** How long an authority keeps closed cases. */
import { addMonths } from '../calendar/day.ts';
import { type Instant, londonDay, londonInstant } from '../calendar/london.ts';

/** A period of whole years from the day of closing, or no end at all. */
export type Retention = 'for ever' | '1 year' | `${bigint} years`;

/** What can be set. */
export const retentionPattern = /^(?:for ever|1 year|([2-9]|[1-9][0-9]) years)$/;

/** The years that a retention names; undefined where there is no end. */
function yearsOf(retention: Retention): number | undefined {
  if (retention === '1 year') return 1;
  const years = retentionPattern.exec(retention)?.[1];
  return years === undefined ? undefined : Number(years);
}

/**
 * The last moment at which a case must have been closed for its time to be up at `now`: the end of a day in London, so that
 * a case closed on 3 March is kept through 3 March of the last year. Undefined where nothing is ever up.
 */
export function upIfClosedBy(retention: Retention, now: Instant): Instant | undefined {
  const years = yearsOf(retention);
  return years === undefined ? undefined : londonInstant(addMonths(londonDay(now), -12 * years), 0) - 1;
}
