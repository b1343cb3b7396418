/** What a notice has to say to its reader. For most that is its kind; what a date that changed means depends on what they heard. */
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import { chainTo, messagesAbout } from '../case/messages.ts';
import type { NoticeKind } from '../notices/ladders.ts';

/**
 * `moved` is a date that is still to come. Whoever was stood down has to hear that something is owed after all, and nobody
 * may take a date that is past for one to come.
 */
export type News = NoticeKind | 'moved-into-the-past' | 'due-after-all' | 'late-after-all';

/** @param message as it was settled: its `due` is when the date was found to have changed */
export function newsOf(file: CaseFile, { dueAt }: Deadline, message: Message): News {
  if (message.kind !== 'moved') return message.kind;
  const isPast = dueAt !== undefined && dueAt <= message.due;
  if (wasStoodDown(file, message)) return isPast ? 'late-after-all' : 'due-after-all';
  return isPast ? 'moved-into-the-past' : 'moved';
}

/** Whether the last thing that reached the reader about the deadline, or whoever they hear in place of, was that it is over. */
function wasStoodDown(file: CaseFile, message: Message): boolean {
  const about = messagesAbout(file, message.deadline);
  const [first] = chainTo(message, file);
  const place = about.findIndex(({ notice }) => notice === first.notice);
  const before = about.slice(0, Math.max(0, place));
  return before.findLast((each) => each.email === first.email && reaches(each))?.kind === 'stand-down';
}

/** Not known to have reached nobody. */
function reaches({ progress }: Message): boolean {
  return progress.is !== 'failed' && progress.is !== 'needs-a-person';
}
