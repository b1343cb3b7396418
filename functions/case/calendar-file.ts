/** The file with which a mail that announces a date puts it into its reader's calendar. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { CaseFile } from '../../domain/case/case-file.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';
import type { Message } from '../../domain/case/message.ts';
import { announcedDate } from '../../domain/wording/announced.ts';
import { entryInWords } from '../../domain/wording/calendar-entry.ts';
import { phrasesFor } from '../../domain/wording/phrasebook.ts';
import { entryFile } from '../http/icalendar.ts';
import type { Attachment } from '../ports.ts';

/**
 * Undefined where the mail announces no date. The entry is the one that calendar feeds have, in the languages of the mail: it
 * keeps the id of its deadline, so that a date that moves, moves.
 * @param sequence rises from one mail about a deadline to the next, as it does in feeds
 */
export function calendarFileOf(
  { authority, reference }: CaseFile,
  deadline: Deadline,
  message: Message,
  { sequence, now }: { readonly sequence: number; readonly now: Instant },
): Attachment | undefined {
  const dueAt = announcedDate(deadline, message);
  if (dueAt === undefined) return undefined;
  const { id, rule, start } = deadline;
  // Never that it is overdue: what stands in a reader's own calendar would say so for good.
  const status = deadline.status === 'extended' ? 'extended' : 'open';
  const entry = { id, reference, rule, status, startedAt: start.occurredAt, dueAt, sequence } as const;
  const words = entryInWords(entry, phrasesFor(authority, message.language));
  const text = entryFile({ id, sequence, dueAt, status, ...words }, now);
  return { name: 'longstop.ics', type: 'text/calendar', text };
}
