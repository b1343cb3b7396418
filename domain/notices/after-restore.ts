/** What a restore from a backup does to what is owed: what may have gone says so, and nobody is left with an alarm. */
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import type { Practice } from '../catalogue/practice.ts';
import { alarming, type OwedNotice } from './following-up.ts';
import { planOf } from './plan.ts';
import { type Restored, wentOnUnseen } from './restores.ts';

/**
 * Whether a notice that is not in the log may have gone out in a time that was lost. What follows from a milestone may
 * have followed from it when it was first posted, which cannot have been before it happened.
 */
export function mayHaveGone({ at }: OwedNotice, file: CaseFile, practice: Restored): boolean {
  if (practice.restores.length === 0) return false;
  const causes = file.milestones.filter(({ recordedAt }) => recordedAt === at);
  return wentOnUnseen(Math.min(at, ...causes.map(({ occurredAt }) => occurredAt)), practice);
}

/** Whether what replaces a message may have gone out in its place in a time that was lost. */
export function mayHaveBeenReplaced(message: Message, practice: Restored): boolean {
  const { possibleRepeat = false, repeated, due, progress } = message;
  return (
    possibleRepeat || wentOnUnseen(progress.since, practice) || (repeated && wentOnUnseen(due, practice))
  );
}

/**
 * Stand-downs for whoever holds a role that may have been alarmed in a time that was lost, where the log first hears
 * afterwards that the deadline is over. Without one somebody could be left with an alarm that nothing ever took back.
 */
export function standDownsAfterRestore(file: CaseFile, deadline: Deadline, practice: Practice): OwedNotice[] {
  const closing = deadline.end ?? deadline.withdrawnBy;
  const lost = practice.restores.filter(({ until }) => closing && closing.recordedAt > until);
  if (!closing || lost.length === 0) return [];
  return planOf(deadline, practice)
    .filter(({ kind, id }) => alarming.includes(kind) && !file.covered.has(id))
    .filter(({ at }) => lost.some(({ from, until }) => at >= from && at <= until))
    .map(({ id, role, agency }) => ({
      id: `${id}-stand-down-after-restore`,
      deadline,
      kind: 'stand-down',
      role,
      ...(agency !== undefined && { agency }),
      at: closing.recordedAt,
      possibleRepeat: true,
    }));
}
