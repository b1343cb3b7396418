/**
 * What a mail says, before it is text or HTML: what is due, by when, why that date, who else was told, and one link,
 * in every language of its reader. Never a child's or an adult's name: there is none in the system.
 */
import { aDay } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import { type Message, toldAt } from '../case/message.ts';
import { messagesAbout } from '../case/messages.ts';
import { reasonsOf } from '../case/reasons.ts';
import type { Practice } from '../catalogue/practice.ts';
import { announcedDate } from './announced.ts';
import { headingOf } from './heading.ts';
import { newsOf } from './news.ts';
import { phrasesFor } from './phrasebook.ts';
import type { Phrases } from './phrases.ts';
import type { Standing } from './sheet.ts';
import { standingOf } from './standing.ts';
import { dueInWords, subjectOf } from './subject.ts';
import { unknownDate } from './unknown-date.ts';

export interface Letter {
  readonly subject: string;
  /** One for each language, each complete by itself. */
  readonly sections: readonly [Section, ...Section[]];
  readonly link: string;
}

export interface Section {
  readonly phrases: Phrases;
  readonly heading: string;
  readonly standing: Standing;
  /** Present where the mail may be a second copy. */
  readonly repeat?: string;
  readonly reference: string;
  readonly paragraphs: readonly string[];
  readonly why: readonly string[];
  readonly source: string;
  readonly alsoTold: readonly string[];
}

export interface LetterInput {
  readonly file: CaseFile;
  readonly deadline: Deadline;
  readonly message: Message;
  readonly possibleRepeat: boolean;
  readonly practice: Practice;
  readonly link: string;
}

/** The letter of one message, in the languages of its authority and its reader. */
export function letterOf(input: LetterInput): Letter {
  const languages = phrasesFor(input.file.authority, input.message.language);
  const [first, ...others] = languages.map((phrases) => sectionOf(input, phrases));
  return { subject: subjectOf(input, languages), sections: [first!, ...others], link: input.link };
}

function sectionOf(input: LetterInput, phrases: Phrases): Section {
  const { file, deadline, message, practice, possibleRepeat } = input;
  const { source } = phrases.rule(deadline.rule);
  const { letter } = phrases;
  return {
    phrases,
    heading: headingOf(deadline, phrases),
    standing: standingOf(file, deadline, message, phrases),
    ...(possibleRepeat && { repeat: letter.possibleRepeat }),
    reference: letter.caseReference(file.reference),
    paragraphs: [
      whatIsSo(file, deadline, message, phrases),
      ...inPlaceOf(message, phrases),
      ...(announcedDate(deadline, message) === undefined ? [] : [letter.calendarFile]),
    ],
    why: reasonsOf(deadline, practice).map((reason) => phrases.reason(reason)),
    source: source(deadline.version),
    alsoTold: alsoTold(file, message, phrases),
  };
}

function whatIsSo(file: CaseFile, deadline: Deadline, message: Message, phrases: Phrases): string {
  const { owedBy, rule } = deadline;
  const { letter } = phrases;
  const news = newsOf(file, deadline, message);
  if (news === 'stand-down') return standDown(deadline, phrases);
  const said =
    news === 'alert' ? alert(deadline, message, phrases) : letter.tells[news](due(deadline, phrases));
  const then = news === 'chase' ? phrases.rule(rule).chaseAdvice : letter.owedBy(phrases.roles(owedBy));
  return then === undefined ? said : `${said} ${then}`;
}

/** Most alerts are about what is to be done now; some tell at once of what is due later. */
function alert(deadline: Deadline, message: Message, phrases: Phrases): string {
  const { letter } = phrases;
  const unknown = unknownDate(deadline);
  if (unknown) return letter[unknown];
  const date = due(deadline, phrases);
  return announcedDate(deadline, message) === undefined ? letter.tells.alert(date) : letter.toldAtOnce(date);
}

function due({ dueAt }: Deadline, phrases: Phrases): string {
  return dueAt === undefined ? '' : dueInWords(phrases, dueAt);
}

function standDown({ end, status }: Deadline, { letter, instant }: Phrases): string {
  if (!end) return letter.noLongerRequired;
  const when = instant(end.occurredAt);
  return status === 'met-late' ? letter.doneLate(when) : letter.doneInTime(when);
}

function inPlaceOf({ insteadOf, replaces }: Message, { letter, role }: Phrases): string[] {
  if (insteadOf === undefined) return [];
  return [letter.inPlaceOf(role(insteadOf), replaces === undefined ? 'no address or away' : 'mail failed')];
}

/** Everyone else told about the same deadline within the last weeks, by role and never by name, or that there is nobody. */
function alsoTold(file: CaseFile, message: Message, phrases: Phrases): string[] {
  const since = message.due - 60 * aDay;
  const others = messagesAbout(file, message.deadline).filter(
    (other) => other.email !== message.email && other.email !== '' && toldAt(other) >= since,
  );
  const lines = others.map(
    (other) =>
      `${phrases.roles(other.roles)}: ${phrases.kinds[other.kind]}, ${phrases.instant(toldAt(other))}`,
  );
  return lines.length === 0 ? [phrases.letter.nobodyElse] : [...new Set(lines)];
}
