/** Restores from a backup: what was written to the log in such a time is lost, and mails had gone in it. */
import type { Instant } from '../calendar/london.ts';

/** The table was taken back to `from`; nothing was written or sent any more when the functions stopped at `until`. */
export interface Restore {
  readonly from: Instant;
  readonly until: Instant;
}

export interface Restored {
  /** Times of which the log has lost its facts. */
  readonly restores: readonly Restore[];
}

/**
 * Whether something that has stood in the log since an instant may have gone on in a time that was lost.
 * @param changed when the log says that it went on, or first hears that it is over
 */
export function wentOnUnseen(since: Instant, { restores }: Restored, changed: Instant = Infinity): boolean {
  return restores.some(({ until }) => since <= until && until < changed);
}
