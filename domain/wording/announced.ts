/** Which mails announce a date that belongs in the reader's calendar. */
import type { Instant } from '../calendar/london.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import type { NoticeKind } from '../notices/ladders.ts';

const announcing: readonly NoticeKind[] = ['reminder', 'chase', 'alert'];

/**
 * The date that a mail announces: one that was still to come when the mail fell due, or one that moved, for its entry
 * moves with it. Undefined where it announces none: what is overdue belongs on a desk, and an entry of
 * what is done or no longer required says when it was due, which stays true. Calendar programs do not agree on what to do
 * with a file that cancels what the reader entered by hand, so none is sent.
 */
export function announcedDate({ dueAt }: Deadline, { kind, due }: Message): Instant | undefined {
  if (dueAt === undefined) return undefined;
  return kind === 'moved' || (announcing.includes(kind) && dueAt > due) ? dueAt : undefined;
}
