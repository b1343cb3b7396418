/**
 * What a mail says, before it is text or HTML: what is due, by when, why that date, who else was told, and one link,
 * in every language of its reader. Never a child's or an adult's name: there is none in the system.
 */
import { aDay } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import { reasonsOf } from '../case/reasons.ts';
import type { Practice } from '../catalogue/practice.ts';
import { phrasesFor } from './phrasebook.ts';
import type { Phrases } from './phrases.ts';
import { dueInWords, subjectOf } from './subject.ts';

export interface Letter {
  readonly subject: string;
  /** One for each language, each complete by itself. */
  readonly sections: readonly [Section, ...Section[]];
  readonly link: string;
}

export interface Section {
  readonly phrases: Phrases;
  readonly heading: string;
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
  const { file, deadline, message, practice } = input;
  const { title, source } = phrases.rule(deadline.rule);
  return {
    phrases,
    heading: title,
    paragraphs: [
      whatIsSo(deadline, message, phrases),
      phrases.letter.caseReference(file.reference),
      ...circumstances(input, phrases),
    ],
    why: reasonsOf(deadline, practice).map((reason) => phrases.reason(reason)),
    source: source(deadline.version),
    alsoTold: alsoTold(file, message, phrases),
  };
}

function whatIsSo(deadline: Deadline, { kind }: Message, phrases: Phrases): string {
  const { dueAt, owedBy, rule, undated } = deadline;
  const { letter } = phrases;
  if (kind === 'stand-down') return standDown(deadline, phrases);
  const said =
    kind === 'alert' && undated === 'unknown'
      ? letter.notYetKnown
      : letter.tells[kind](dueAt === undefined ? '' : dueInWords(phrases, dueAt));
  const then = kind === 'chase' ? phrases.rule(rule).chaseAdvice : letter.owedBy(phrases.roles(owedBy));
  return then === undefined ? said : `${said} ${then}`;
}

function standDown({ end, status }: Deadline, { letter, instant }: Phrases): string {
  if (!end) return letter.noLongerRequired;
  const when = instant(end.occurredAt);
  return status === 'met-late' ? letter.doneLate(when) : letter.doneInTime(when);
}

function circumstances({ message, possibleRepeat }: LetterInput, { letter, role }: Phrases): string[] {
  const { insteadOf, replaces } = message;
  const why = replaces === undefined ? 'no address or away' : 'mail failed';
  return [
    ...(insteadOf === undefined ? [] : [letter.inPlaceOf(role(insteadOf), why)]),
    ...(possibleRepeat ? [letter.possibleRepeat] : []),
  ];
}

/** Everyone else told about the same deadline within the last weeks, by role and never by name. */
function alsoTold(file: CaseFile, message: Message, phrases: Phrases): string[] {
  const since = message.due - 60 * aDay;
  const others = [...file.messages.values()].filter(
    (other) => other.deadline === message.deadline && other.email !== message.email && other.due >= since,
  );
  const lines = others.map(
    ({ roles, kind, due }) => `${phrases.roles(roles)}: ${phrases.kinds[kind]}, ${phrases.instant(due)}`,
  );
  return [...new Set(lines)];
}
