/**
 * What a mail says, before it is text or HTML: what is due, by when, why that date, who else was told, and one link.
 * Never a child's or an adult's name: there is none in the system.
 */
import { parseDay } from '../calendar/day.ts';
import { aDay, endOfDay, type Instant, londonDay } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import { reasonsOf } from '../case/reasons.ts';
import type { Practice } from '../catalogue/practice.ts';
import type { NoticeKind } from '../notices/ladders.ts';
import { dayInWords, instantInWords } from './dates.ts';
import { reasonInWords } from './reasons.ts';
import { roleInWords, rolesInWords } from './roles.ts';

export interface Letter {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly why: readonly string[];
  readonly source: string;
  readonly alsoTold: readonly string[];
  readonly link: string;
}

export interface LetterInput {
  readonly file: CaseFile;
  readonly deadline: Deadline;
  readonly message: Message;
  readonly possibleRepeat: boolean;
  readonly practice: Practice;
  readonly link: string;
}

/** What a subject begins with, the date in words after it where there is one. */
const opening: Readonly<Record<NoticeKind, (date: string) => string>> = {
  reminder: (date) => `Due by ${date}`,
  chase: () => 'No answer yet',
  overdue: (date) => `Overdue since ${date}`,
  escalation: (date) => `Escalated, overdue since ${date}`,
  alert: () => 'Act now',
  'stand-down': () => 'No further action',
  moved: (date) => `New date, ${date}`,
};

/** The letter of one message. */
export function letterOf(input: LetterInput): Letter {
  const { file, deadline, message, possibleRepeat, practice, link } = input;
  const { rule, version, dueAt } = deadline;
  const begins = opening[message.kind](dueAt === undefined ? '' : dueInWords(dueAt));
  const title = rule.discreetTitle ?? rule.title;
  return {
    subject: `${begins}: ${title} [${file.reference}]${possibleRepeat ? ' (possible repeat)' : ''}`,
    heading: rule.title,
    paragraphs: [...body(input), ...circumstances(message, possibleRepeat)],
    why: reasonsOf(deadline, practice).map(reasonInWords),
    source: `${rule.document}, "${version.cite.section}", in force from ${dayInWords(parseDay(version.from)!)}: ${version.cite.summary}`,
    alsoTold: alsoTold(file, message),
    link,
  };
}

/** To the day where it is the end of a day, else to the minute. */
function dueInWords(dueAt: Instant): string {
  return dueAt === endOfDay(londonDay(dueAt)) ? dayInWords(londonDay(dueAt)) : instantInWords(dueAt);
}

function body({ file, deadline, message }: LetterInput): string[] {
  const { dueAt, owedBy, rule } = deadline;
  const owed = `It is owed by ${rolesInWords(owedBy)}.`;
  const caseLine = `Case reference: ${file.reference}.`;
  if (message.kind === 'stand-down') return [standDown(deadline), caseLine];
  const date = dueAt === undefined ? '' : dueInWords(dueAt);
  switch (message.kind) {
    case 'reminder':
      return [`This is due by ${date}. ${owed}`, caseLine];
    case 'chase':
      return [`No answer was recorded by the end of ${date}. ${rule.chaseAdvice ?? ''}`.trim(), caseLine];
    case 'overdue':
      return [`This was due by ${date} and has not been recorded as done. ${owed}`, caseLine];
    case 'escalation':
      return [
        `This was due by ${date}, is still not recorded as done, and is now brought to you. ${owed}`,
        caseLine,
      ];
    case 'alert':
      return [
        deadline.undated === 'unknown' ? `${notYetKnown} ${owed}` : `This needs to be done now. ${owed}`,
        caseLine,
      ];
    case 'moved':
      return [`The date has changed. This is now due by ${date}. ${owed}`, caseLine];
  }
}

const notYetKnown =
  'The date cannot be worked out yet, because the bank holidays it depends on are not published. You will be told it once they are.';

function standDown({ end, status }: Deadline): string {
  if (!end) return 'You were told that this was overdue. It is no longer required.';
  const when = instantInWords(end.occurredAt);
  return status === 'met-late'
    ? `You were told that this was overdue. It was done late, on ${when}. No further action is needed.`
    : `You were told that this was overdue. It has since been recorded as done in time, on ${when}.`;
}

function circumstances(message: Message, possibleRepeat: boolean): string[] {
  const lines: string[] = [];
  if (message.insteadOf !== undefined) {
    const why = message.replaces === undefined ? 'has no address on record' : 'could not be reached by mail';
    lines.push(`You are told in place of ${roleInWords(message.insteadOf)}, who ${why}.`);
  }
  if (possibleRepeat) {
    lines.push('You may have had this message before: it was not certain that the first copy was sent.');
  }
  return lines;
}

/** Everyone else told about the same deadline within the last weeks, by role and never by name. */
function alsoTold(file: CaseFile, message: Message): string[] {
  const since = message.due - 60 * aDay;
  const others = [...file.messages.values()].filter(
    (other) => other.deadline === message.deadline && other.email !== message.email && other.due >= since,
  );
  const lines = others.map(
    ({ roles, kind, due }) => `${rolesInWords(roles)}: ${kind}, ${instantInWords(due)}`,
  );
  return [...new Set(lines)];
}
