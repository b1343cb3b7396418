/** The subject of a mail: what is due, by when and the case reference, in words that say nothing to a passer-by. */
import { civilDate } from '../calendar/day.ts';
import { endOfDay, type Instant, londonDay } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import type { SourcedRule } from '../catalogue/procedures.ts';
import { announcedDate } from './announced.ts';
import { isDiscreet } from './discreet.ts';
import { timeInWords } from './english/dates.ts';
import { type News, newsOf } from './news.ts';
import type { Phrases } from './phrases.ts';
import { unknownDate } from './unknown-date.ts';

/** More than this is hard to take in at a glance. The mark of a possible repeat comes on top. */
const longest = 200;

export interface SubjectInput {
  readonly file: CaseFile;
  readonly deadline: Deadline;
  readonly message: Message;
  readonly possibleRepeat: boolean;
}

/** In every language given, in that order, the reference once; shorter, with the date in figures, where it would be too long. */
export function subjectOf(input: SubjectInput, languages: readonly Phrases[]): string {
  const [full, brief] = [inFull(input, languages), inBrief(input, languages)].map(
    (duties) => `${duties} [${input.file.reference}]`,
  );
  const mark = inEach(languages, ({ subject }) => subject.possibleRepeat);
  return `${full!.length <= longest ? full : brief}${input.possibleRepeat ? ` (${mark})` : ''}`;
}

function inFull({ file, deadline, message }: SubjectInput, languages: readonly Phrases[]): string {
  const { dueAt, rule } = deadline;
  return inEach(languages, (phrases) => {
    const date = dueAt === undefined ? '' : dueInWords(phrases, dueAt);
    const opening = phrases.subject.opening[openingOf(file, deadline, message)];
    return [notKnown(deadline, phrases) ?? opening(date), ...titleIn(phrases, rule)].join(': ');
  });
}

/** `Hwyr / Overdue 20/11/2026: …`: one date in figures, which every language writes alike. */
function inBrief({ file, deadline, message }: SubjectInput, languages: readonly Phrases[]): string {
  const { dueAt, rule } = deadline;
  const kind = inEach(
    languages,
    (phrases) => notKnown(deadline, phrases) ?? phrases.subject.brief[openingOf(file, deadline, message)],
  );
  const titles = languages.flatMap((phrases) => titleIn(phrases, rule));
  const when = dueAt === undefined ? '' : ` ${dueInFigures(dueAt)}`;
  return [`${kind}${when}`, ...(titles.length > 0 ? [titles.join(' / ')] : [])].join(': ');
}

/** An alert about what is due later opens as a reminder does: there is nothing to be done now. */
function openingOf(file: CaseFile, deadline: Deadline, message: Message): News {
  const later = message.kind === 'alert' && announcedDate(deadline, message) !== undefined;
  return later ? 'reminder' : newsOf(file, deadline, message);
}

/** A deadline whose bank holidays are not known has alerts alone, and they are not about acting now. */
function notKnown(deadline: Deadline, { letter }: Phrases): string | undefined {
  const unknown = unknownDate(deadline);
  return unknown && letter.standing[unknown];
}

/** The title where it is discreet. Were one not, its mail goes all the same, and says what is due inside alone. */
function titleIn(phrases: Phrases, rule: SourcedRule): readonly string[] {
  const { discreetTitle } = phrases.rule(rule);
  return isDiscreet(discreetTitle) ? [discreetTitle] : [];
}

function inEach(languages: readonly Phrases[], say: (phrases: Phrases) => string): string {
  return languages.map(say).join(' / ');
}

/** A due date to the day where it is the end of a day, else to the minute. */
export function dueInWords(phrases: Phrases, dueAt: Instant): string {
  return isEndOfDay(dueAt) ? phrases.day(londonDay(dueAt)) : phrases.instant(dueAt);
}

/** `20/11/2026`, or with the time `20/11/2026, 16:30`. */
function dueInFigures(dueAt: Instant): string {
  const { year, month, dayOfMonth } = civilDate(londonDay(dueAt));
  const day = `${dayOfMonth}/${month}/${year}`;
  return isEndOfDay(dueAt) ? day : `${day}, ${timeInWords(dueAt)}`;
}

export function isEndOfDay(instant: Instant): boolean {
  return instant === endOfDay(londonDay(instant));
}
