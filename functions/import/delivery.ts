/** By what a row is known again: the same milestone of the same case is the same delivery, in whatever file it comes. */
import { createHash } from 'node:crypto';
import type { MilestoneReceived } from '../../domain/case/facts.ts';
import type { PostedMilestone } from '../http/milestone-schema.ts';

/** The id is of what happened, the hash of the people named with it too: who names others for it is told so. */
export function deliveryOf(milestone: PostedMilestone): MilestoneReceived['delivery'] {
  const { case: reference, type, occurredAt, data, people } = milestone;
  const entries = Object.entries(data).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const happened = [reference, type, occurredAt, entries];
  return { id: `import-${digest(happened).slice(0, 32)}`, bodyHash: digest([...happened, people]) };
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
