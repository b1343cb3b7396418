/** A world in which nothing goes wrong, save that SES takes no more mails than its rate. */
import { type Instant, second } from '../../domain/calendar/london.ts';
import type { Faults } from '../simulation/faults.ts';

/** SES's limit: so many mails a second, and after a pause so many at once. */
export interface RateLimit {
  /** How many mails it refused. */
  readonly refused: number;
  /** Whether it takes a mail now. */
  takes(): boolean;
}

export function openRateLimit(now: () => Instant, mailsASecond: number): RateLimit {
  let [tokens, since, refused] = [mailsASecond, now(), 0];
  return {
    get refused() {
      return refused;
    },
    takes() {
      tokens = Math.min(mailsASecond, tokens + ((now() - since) / second) * mailsASecond);
      since = now();
      if (tokens < 1) {
        refused += 1;
        return false;
      }
      tokens -= 1;
      return true;
    },
  };
}

/** The simulation's SES asks before it accepts a mail whether it is too busy: the rate answers. */
export function calm(limit: RateLimit): Faults {
  return {
    hits: (kind) => kind === 'send-throttled' && !limit.takes(),
    happened: () => {},
    stop: () => {},
    areOver: false,
    counts: new Map(),
  };
}
