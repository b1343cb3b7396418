/**
 * What nobody is told of when an open case is brought in with its past: an authority that begins with Longstop knows what is
 * late, and a thousand mails on its first morning would teach people to delete them.
 */
import type { Instant } from '../calendar/london.ts';
import type { AgendaItem } from './agenda.ts';
import type { OwedNotice } from './following-up.ts';
import type { NoticeKind } from './ladders.ts';

/** Kinds that follow from a date alone. A date that has moved, or an alarm that is over, is told to whoever heard of it. */
const followsFromDate: readonly NoticeKind[] = ['reminder', 'chase', 'overdue', 'escalation'];

/** Whether a notice may be left out once it is past: alerts and everything about a duty to be done at once may not. */
export function mayBeLeftOut({ kind, deadline }: OwedNotice): boolean {
  return deadline.rule.ladder !== 'urgent' && followsFromDate.includes(kind);
}

/**
 * Ids of the planned notices that were past when a case was brought in, and that are owed because it was.
 * @param before what was to be done for the case
 * @param after what is to be done with what was brought in
 */
export function pastOnArrival(
  before: readonly AgendaItem[],
  after: readonly AgendaItem[],
  now: Instant,
): readonly string[] {
  const owed = (agenda: readonly AgendaItem[]) =>
    agenda.flatMap((item) => (item.is === 'tell' ? [item.notice] : []));
  const known = new Set(owed(before).map(({ id }) => id));
  return owed(after)
    .filter((notice) => notice.at <= now && !known.has(notice.id) && mayBeLeftOut(notice))
    .map(({ id }) => id);
}
