/** Which notices go first when many fall due at once. */
import { hour, type Instant } from '../calendar/london.ts';
import type { LadderName, NoticeKind } from './ladders.ts';

/** The most urgent first. */
export const urgencies = ['urgent', 'late', 'routine'] as const;

/**
 * `urgent`: an alert, or anything about a clock of hours. `late`: a duty is overdue, or the other side has not answered.
 * `routine`: everything else, such as a reminder.
 */
export type Urgency = (typeof urgencies)[number];

const late: readonly NoticeKind[] = ['overdue', 'escalation', 'chase'];
const quiet: readonly NoticeKind[] = ['moved', 'stand-down'];

/** @param ladder of the rule, where the deadline still stands */
export function urgencyOf(kind: NoticeKind, ladder: LadderName | undefined): Urgency {
  const isShort = ladder === 'urgent' || ladder === 'hours';
  if (kind === 'alert' || (isShort && !quiet.includes(kind))) return 'urgent';
  return late.includes(kind) ? 'late' : 'routine';
}

/** How far a case looks ahead for something more urgent than what comes first: longer than any herd takes to pass. */
const lookAhead = 4 * hour;

/**
 * How urgently a case must be woken at its next moment: as what is then due, or what will be before a case that waits
 * behind a herd could be looked at again.
 * @param agenda in order of time
 */
export function urgencyAt(
  agenda: readonly { readonly at: Instant; readonly urgency: Urgency }[],
  moment: Instant,
): Urgency {
  const soon = agenda.filter(({ at }) => at <= moment + lookAhead);
  return urgencies.find((urgency) => soon.some((item) => item.urgency === urgency)) ?? 'routine';
}
