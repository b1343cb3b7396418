/**
 * Deadlines that somebody was told of and that the milestones call for no more, because one heard of late put another
 * in their place: an earlier start gives its duty another id. They stay, withdrawn, so that it can be said that they are.
 */
import { type CaseFile, type Milestone, openCaseFile, voidingsOf } from './case-file.ts';
import type { Deadline } from './deadlines.ts';

/**
 * The deadlines that messages speak of and that are not among those that stand, each as it was last reckoned. What was
 * over by then stays so; the rest is withdrawn by the milestone that left no room for it.
 * @param standing what the milestones call for now
 * @param reckon what they called for as the log stood earlier
 */
export function overtakenDeadlines(
  file: CaseFile,
  standing: readonly Deadline[],
  reckon: (earlier: CaseFile) => readonly Deadline[],
): Deadline[] {
  if (file.messages.size === 0) return [];
  const known = new Set(standing.map(({ id }) => id));
  const missing = new Set<string>();
  for (const { deadline } of file.messages.values()) if (!known.has(deadline)) missing.add(deadline);
  if (missing.size === 0) return [];
  const voidings = voidingsOf(file);
  const overtaken: Deadline[] = [];
  for (const milestone of file.milestones.toReversed()) {
    if (missing.size === 0) break;
    const { authority, reference, facts } = file;
    const earlier = openCaseFile(authority, reference, facts.slice(0, milestone.sequence));
    for (const deadline of reckon(earlier)) {
      if (missing.delete(deadline.id)) overtaken.push(overtakenBy(milestone, deadline, voidings));
    }
  }
  return overtaken;
}

function overtakenBy(
  milestone: Milestone,
  { end, ...deadline }: Deadline,
  voidings: ReadonlyMap<string, Milestone>,
): Deadline {
  if (end && !voidings.has(end.id)) return { ...deadline, end };
  const { withdrawnBy = milestone } = deadline;
  return { ...deadline, withdrawnBy, status: 'withdrawn', lapsed: false };
}
