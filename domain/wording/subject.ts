/** The subject of a mail: what is due, by when and the case reference, in words that say nothing to a passer-by. */
import { civilDate } from '../calendar/day.ts';
import { endOfDay, type Instant, londonDay } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import { timeInWords } from './english/dates.ts';
import type { Phrases } from './phrases.ts';

/** What most mail programs still show of a subject when it is opened. */
const longest = 200;

export interface SubjectInput {
  readonly file: CaseFile;
  readonly deadline: Deadline;
  readonly message: Message;
  readonly possibleRepeat: boolean;
}

/** In every language given, in that order, the reference once; dates in figures where they would not fit in words. */
export function subjectOf(input: SubjectInput, languages: readonly Phrases[]): string {
  const inWords = subjectWith(dueInWords, input, languages);
  return inWords.length <= longest ? inWords : subjectWith((_, due) => dueInFigures(due), input, languages);
}

function subjectWith(
  dateOf: (phrases: Phrases, dueAt: Instant) => string,
  { file, deadline: { dueAt, rule }, message, possibleRepeat }: SubjectInput,
  languages: readonly Phrases[],
): string {
  const duties = languages.map((phrases) => {
    const date = dueAt === undefined ? '' : dateOf(phrases, dueAt);
    return `${phrases.subject.opening[message.kind](date)}: ${phrases.rule(rule).discreetTitle}`;
  });
  const repeat = languages.map(({ subject }) => subject.possibleRepeat).join(' / ');
  return `${duties.join(' / ')} [${file.reference}]${possibleRepeat ? ` (${repeat})` : ''}`;
}

/** A due date to the day where it is the end of a day, else to the minute. */
export function dueInWords(phrases: Phrases, dueAt: Instant): string {
  return isEndOfDay(dueAt) ? phrases.day(londonDay(dueAt)) : phrases.instant(dueAt);
}

/** `20/11/2026`, as either language writes it. */
function dueInFigures(dueAt: Instant): string {
  const { year, month, dayOfMonth } = civilDate(londonDay(dueAt));
  const day = `${dayOfMonth}/${month}/${year}`;
  return isEndOfDay(dueAt) ? day : `${day}, ${timeInWords(dueAt)}`;
}

function isEndOfDay(instant: Instant): boolean {
  return instant === endOfDay(londonDay(instant));
}
