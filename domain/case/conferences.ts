/** Conferences, as far as several milestones speak of one. */
import type { Milestone } from './case-file.ts';

/** Whether two milestones are of one conference: either may leave its reference out. */
export function isOneConference({ data: one }: Milestone, { data: other }: Milestone): boolean {
  return (
    one.conference === undefined || other.conference === undefined || one.conference === other.conference
  );
}

/** Whether a milestone says that a conference was held. */
export function isHeld({ type }: Milestone): boolean {
  return type === 'conference-held' || type === 'review-conference-held';
}
