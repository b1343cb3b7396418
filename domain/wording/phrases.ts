/**
 * Everything that is said to people in mails and on the page behind their link, as a form to be filled in once for each
 * language. A language with a gap does not compile.
 */
import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/london.ts';
import type { Language } from '../case/facts.ts';
import type { SourcedRule } from '../catalogue/procedures.ts';
import type { Version } from '../catalogue/rule.ts';
import type { NoticeKind } from '../notices/ladders.ts';
import type { Reason } from '../periods/workings.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { ConcernPhrases } from './concern-phrases.ts';
import type { News } from './news.ts';

export interface Phrases {
  readonly language: Language;
  /** A day of London with weekday and year. */
  day(day: Day): string;
  /** A moment on London's clock, to the minute. */
  instant(instant: Instant): string;
  /** One reason of a date, as a phrase without a full stop. */
  reason(reason: Reason): string;
  /** A role as people say it, with its article. */
  role(role: Role): string;
  /** Several roles in one breath, or the word for nobody. */
  roles(roles: readonly Role[]): string;
  /** What each kind of notice is called, with no article. */
  readonly kinds: Readonly<Record<NoticeKind, string>>;
  readonly subject: SubjectPhrases;
  readonly letter: LetterPhrases;
  readonly page: PagePhrases;
  readonly digest: DigestPhrases;
  readonly calendar: CalendarPhrases;
  readonly concerns: ConcernPhrases;
  /** The words of a rule. */
  rule(rule: SourcedRule): RuleWords;
}

export interface RuleWords {
  readonly title: string;
  /** The title for a subject, which a passer-by may read. */
  readonly discreetTitle: string;
  /** What the one who waits is advised to do, in the imperative. */
  readonly chaseAdvice?: string;
  /** Where a version of it is laid down, from when, and in our own words what it says. */
  source(version: Version): string;
  /** The same in its parts. */
  cite(version: Version): CiteWords;
}

export interface CiteWords {
  readonly document: string;
  /** As the document has it, for that is how it is found. */
  readonly section: string;
  /** In our own words what it says. */
  readonly summary: string;
  /** What document and summary are in: English where there is nothing else. */
  readonly language: Language;
}

export interface SubjectPhrases {
  /** How it begins. The date is empty where there is none, and only the kinds that imply a date use it. */
  readonly opening: Readonly<Record<News, (date: string) => string>>;
  /** The same in a word or two, before a date in figures. */
  readonly brief: Readonly<Record<News, string>>;
  /** That the mail may be a second copy. */
  readonly possibleRepeat: string;
}

/** How things stand, in the two or three words that are read first; the date, where there is one, stands below them. */
export type StandingPhrases = Readonly<
  Record<
    | Exclude<News, 'stand-down'>
    | 'toldAtOnce'
    | 'notYetKnown'
    | 'neverKnown'
    | 'noLongerRequired'
    | 'doneLate'
    | 'doneInTime',
    string
  >
>;

/** Whole sentences but for the headings and the text of the link. */
export interface LetterPhrases {
  /** What a list of messages shows of one that was not opened. It must say nothing to a passer-by. */
  readonly preview: string;
  /** For whoever reads this language: that theirs comes further down. */
  readonly furtherDown: string;
  readonly standing: StandingPhrases;
  /** What is so, by what there is to say: a stand-down has its own three. */
  readonly tells: Readonly<Record<Exclude<News, 'stand-down'>, (date: string) => string>>;
  /** An alert about a date that cannot be worked out yet. */
  readonly notYetKnown: string;
  /** An alert about a date of before the first bank holidays known: a person has to work it out. */
  readonly neverKnown: string;
  /** An alert to whoever must hear at once of what is due later. */
  toldAtOnce(date: string): string;
  readonly noLongerRequired: string;
  doneLate(when: string): string;
  doneInTime(when: string): string;
  owedBy(roles: string): string;
  caseReference(reference: string): string;
  /** Why the reader hears in the place of someone else. */
  inPlaceOf(role: string, why: 'no address or away' | 'mail failed'): string;
  readonly possibleRepeat: string;
  /** That a file with the date for the reader's calendar comes with the mail. */
  readonly calendarFile: string;
  readonly whyThisDate: string;
  readonly whereLaidDown: string;
  readonly whoElse: string;
  readonly nobodyElse: string;
  readonly acknowledge: string;
  readonly whatItMeans: string;
}

/** What a calendar of deadlines says beside the words of a mail. */
export interface CalendarPhrases {
  /** Its name in the reader's list of calendars, which a passer-by may read. No comma, no semicolon. */
  readonly name: string;
  /** When that happened which set a deadline running. A whole sentence. */
  startedAt(when: string): string;
}

/** The page behind a mail's link. */
export interface PagePhrases {
  readonly title: string;
  /** What will be recorded, of whom, about which kind of notice. */
  willRecord(who: string, kind: string): string;
  readonly tickTheBox: string;
  readonly haveRead: string;
  readonly button: string;
  readonly recorded: string;
  readonly alreadyRecorded: string;
  acknowledgedBy(who: string, when: string): string;
  readonly nothingMore: string;
  readonly notFound: string;
  readonly openAgain: string;
}

/** One mail with several notices, and the page behind its link. The day comes in words. */
export interface DigestPhrases {
  /** How many notices, and for which day. A passer-by may read it. */
  subject(count: number, day: string): string;
  heading(day: string): string;
  readonly opening: string;
  readonly acknowledge: string;
  readonly whatItMeans: string;
  readonly page: {
    readonly title: string;
    /** What will be recorded, of whom. */
    willRecord(who: string): string;
    readonly haveRead: string;
    /** Above what must be put right. */
    readonly problem: string;
  };
}
