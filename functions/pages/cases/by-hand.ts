/** A milestone that a signed-in person tells of. */
import { createHash } from 'node:crypto';
import type { Instant } from '../../../domain/calendar/london.ts';
import type { MilestoneReceived } from '../../../domain/case/facts.ts';
import type { Telling } from '../../case/receive.ts';
import type { ToldMilestone } from '../../http/milestone-schema.ts';
import type { SignedIn } from '../../http/person.ts';

/** @param once the id that came with the form: whatever is sent with it again is the same milestone */
export function byHand(
  told: ToldMilestone,
  { subject }: SignedIn,
  once: string,
  said: object = told,
): Telling {
  const bodyHash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  return { from: { by: subject }, delivery: { id: once, bodyHash }, told };
}

/** The fact that it would be if it were recorded now, to see what would follow. */
export function hypothetical(told: ToldMilestone, { subject }: SignedIn, now: Instant): MilestoneReceived {
  const { type, occurredAt, data, people } = told;
  return {
    is: 'milestone-received',
    at: now,
    by: subject,
    delivery: { id: '', bodyHash: '' },
    milestone: { id: 'not-yet-recorded', type, occurredAt, data },
    people,
  };
}
