/** How things stand under a deadline, for the first thing seen in a mail. */
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import { announcedDate } from './announced.ts';
import { type News, newsOf } from './news.ts';
import type { Phrases } from './phrases.ts';
import type { Standing } from './sheet.ts';
import { dueInWords } from './subject.ts';
import { unknownDate } from './unknown-date.ts';

const urgencies: Readonly<Record<News, Standing['urgency']>> = {
  reminder: 'calm',
  moved: 'calm',
  'due-after-all': 'calm',
  chase: 'late',
  overdue: 'late',
  escalation: 'late',
  alert: 'late',
  'moved-into-the-past': 'late',
  'late-after-all': 'late',
  'stand-down': 'done',
};

/** A few words, how urgent it is, and the date where the words lead up to one. */
export function standingOf(file: CaseFile, deadline: Deadline, message: Message, phrases: Phrases): Standing {
  const news = newsOf(file, deadline, message);
  const { standing } = phrases.letter;
  const urgency = urgencies[news];
  if (news === 'stand-down') return { urgency, ...ended(deadline, phrases) };
  const date = deadline.dueAt === undefined ? {} : { date: dueInWords(phrases, deadline.dueAt) };
  if (news !== 'alert') return { urgency, words: standing[news], ...date };
  if (announcedDate(deadline, message) !== undefined) return { urgency, words: standing.toldAtOnce, ...date };
  // What is to be done now is due from the moment at which it began: that date would distract.
  return { urgency, words: standing[unknownDate(deadline) ?? 'alert'] };
}

function ended({ end, status }: Deadline, { letter, instant }: Phrases): Omit<Standing, 'urgency'> {
  if (!end) return { words: letter.standing.noLongerRequired };
  const words = letter.standing[status === 'met-late' ? 'doneLate' : 'doneInTime'];
  return { words, date: instant(end.occurredAt) };
}
