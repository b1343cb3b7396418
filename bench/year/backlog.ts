/** A queue in front of SES: mails come when they are due, and so many a second leave. */
import type { Instant } from '../../domain/calendar/london.ts';

export interface Backlog {
  /** Mails a second that leave. */
  readonly rate: number;
  /** How many came in the time looked at. */
  readonly came: number;
  /** The longest that a mail waited, in seconds, and when that one came. */
  readonly longestWait: number;
  readonly longestAt: Instant;
  /** When nothing waited any more after the longest wait. */
  readonly emptyAt: Instant;
}

/** @param bySecond how many mails fell due in each second since 1970; in the order in which they came, first come first out */
export function backlogOf(
  bySecond: ReadonlyMap<number, number>,
  rate: number,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Backlog {
  const seconds = [...bySecond]
    .filter(([second]) => second * 1000 >= from && second * 1000 < to)
    .sort(([one], [other]) => one - other);
  let [freeAt, longestWait, longestAt, emptyAt, came] = [0, 0, from, from, 0];
  for (const [second, mails] of seconds) {
    came += mails;
    const isPartOfLongest = second < freeAt && emptyAt === freeAt * 1000;
    freeAt = Math.max(freeAt, second) + mails / rate;
    if (freeAt - second > longestWait) {
      [longestWait, longestAt, emptyAt] = [freeAt - second, second * 1000, freeAt * 1000];
    } else if (isPartOfLongest) emptyAt = freeAt * 1000;
  }
  return { rate, came, longestWait, longestAt, emptyAt };
}
