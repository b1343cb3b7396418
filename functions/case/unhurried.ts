/** Slows down where SES says that mails come too fast, so that a busy morning takes longer and nothing fails. */
import { type Instant, second } from '../../domain/calendar/london.ts';
import type { Urgency } from '../../domain/notices/urgency.ts';
import type { Ports, SendOutcome } from '../ports.ts';

/** The longest pause before asking again: who has the more urgent mail asks more often, and so goes first. */
const longestPause: Readonly<Record<Urgency, number>> = {
  urgent: 0.2 * second,
  late: 1 * second,
  routine: 3 * second,
};

/**
 * Hands a mail over again and again while SES is too busy: a plain "no", after which nothing has gone and the claim holds.
 * @param until when the claim has lasted: then the mail is put off
 */
export async function unhurried(
  ports: Pick<Ports, 'now' | 'pause' | 'random'>,
  handOver: () => Promise<SendOutcome>,
  urgency: Urgency,
  until: Instant,
): Promise<SendOutcome> {
  const patience = until - ports.now();
  for (let waited = 0; ; ) {
    const outcome = await handOver();
    if (outcome.is !== 'deferred' || outcome.reason !== 'throttled') return outcome;
    const pause = longestPause[urgency] * (0.5 + ports.random(1)[0]! / 510);
    waited += pause;
    if (waited > patience) return outcome;
    await ports.pause(pause);
    if (ports.now() > until) return outcome;
  }
}
