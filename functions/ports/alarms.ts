/** What wakes cases. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Urgency } from '../../domain/notices/urgency.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { CaseKey } from './cases.ts';

/** The one alarm of a case. Whoever is woken waits in the lane of its urgency. */
export interface Alarms {
  set(key: CaseKey, at: Instant, lane: Urgency): Promise<void>;
  clear(key: CaseKey): Promise<void>;
  /** Wakes the case at once. */
  ring(key: CaseKey, lane: Urgency): Promise<void>;
  /** About how many cases wait in a lane. */
  waiting(lane: Urgency): Promise<number>;
  /**
   * Wakes every open case of an authority in three minutes. To be called before a change is written, so that a crash in
   * between leaves needless wake-ups and not forgotten cases; by then nobody remembers what was before.
   */
  ringAllSoon(authority: Authority): Promise<void>;
  /** Goes on with that at once, from a place in the authority's worklist. */
  ringMore(authority: Authority, after: string): Promise<void>;
}
