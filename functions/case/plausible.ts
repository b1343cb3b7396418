/** Refuses milestones that the vocabulary allows and that cannot be meant. Each throws a problem that names the field. */
import { type Instant, minute } from '../../domain/calendar/london.ts';
import type { ToldMilestone } from '../http/milestone-schema.ts';
import { Problem } from '../http/problem.ts';
import type { CaseLog } from '../ports.ts';

const allowedAhead = 5 * minute;
const firstYear = Date.UTC(2000, 0, 1);

/** Why a moment cannot be one at which something happened: it is yet to come, or lies in a year that must be a slip. */
export function timeFault(occurredAt: Instant, now: Instant): 'future' | 'before-2000' | undefined {
  if (occurredAt > now + allowedAhead) return 'future';
  return occurredAt < firstYear ? 'before-2000' : undefined;
}

/** Something that has not happened yet, or happened in a year that must be a slip. */
export function refuseImpossibleTime({ occurredAt }: ToldMilestone, now: Instant): void {
  const fault = timeFault(occurredAt, now);
  if (fault === 'future') {
    throw new Problem('not-understood', {
      detail: 'A milestone is something that has happened, and this moment is yet to come.',
      field: 'occurredAt',
      howToFix: 'Post it when it has happened. The date of something appointed goes into data.',
    });
  }
  if (fault === 'before-2000') {
    throw new Problem('not-understood', {
      detail: 'This moment lies before the year 2000.',
      field: 'occurredAt',
      howToFix: 'Check the year.',
    });
  }
}

/** The voiding of a milestone that the case does not have, or of another voiding. */
export function refuseVoidingNothing({ type, data }: ToldMilestone, { facts }: CaseLog): void {
  if (type !== 'milestone-voided') return;
  const stands = facts.some(
    (fact) =>
      fact.is === 'milestone-received' &&
      fact.milestone.id === data.milestone &&
      fact.milestone.type !== 'milestone-voided',
  );
  if (stands) return;
  throw new Problem('not-understood', {
    detail: 'The case has no milestone of this id that could be voided. Nothing was stored.',
    field: 'data.milestone',
    howToFix: 'Give the id that was answered when the milestone was posted.',
  });
}
