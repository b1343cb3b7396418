/** The words of the case page beside those that mails have too: a form to be filled in once for each language. */

import type { DeadlineStatus } from '../../domain/case/deadlines.ts';
import type { Distance } from '../../domain/case/distance.ts';
import type { Language } from '../../domain/case/facts.ts';
import type { NoticeStatus } from '../../domain/case/view.ts';

export interface CaseWords {
  readonly caption: string;
  /** Before the links to the parts of the page. */
  readonly onThisPage: string;
  /** On paper: when the page was drawn. */
  asOf(instant: string): string;
  readonly record: string;
  /** On the card of a deadline: leads to the form for what would end it. */
  recordThis(milestone: string): string;
  readonly evidence: EvidenceWords;
  readonly links: LinksWords;
  readonly done: DoneWords;
  readonly open: {
    readonly heading: string;
    readonly nothing: string;
    readonly due: string;
    readonly owedBy: string;
    readonly concerns: string;
    readonly why: string;
    readonly laidDown: string;
    readonly notices: string;
    readonly noNotices: string;
    /** How many notices there are, for the line that opens them. */
    showNotices(count: number): string;
    readonly noDateYet: string;
    /** Counts for the head of the page: how many are overdue, and how many run besides. */
    summary(overdue: number, others: number): string;
  };
  readonly status: Readonly<Record<DeadlineStatus, string>>;
  readonly noticeStatus: Readonly<Record<NoticeStatus, string>>;
  distance(distance: Distance): string;
  /** The end of a day by which something is due, and a moment at which it is. */
  byEndOf(day: string): string;
  byMoment(instant: string): string;
  readonly picture: PictureWords;
  readonly people: PeopleWords;
  readonly told: ToldWords;
  readonly timeline: TimelineWords;
  readonly over: {
    readonly heading: string;
    summary(count: number): string;
    readonly deadline: string;
    readonly wasDue: string;
    readonly what: string;
    metOn(instant: string): string;
    withdrawnOn(instant: string): string;
    readonly lapsed: string;
    readonly withdrawn: string;
  };
}

export interface EvidenceWords {
  readonly heading: string;
  readonly says: string;
  readonly download: string;
  readonly how: string;
  readonly steps: readonly string[];
  readonly kept: string;
  readonly lastHash: string;
}

export interface LinksWords {
  readonly heading: string;
  says(count: number): string;
  readonly none: string;
  readonly button: string;
}

/** What a page says that somebody is led to after a change. */
export interface DoneWords {
  readonly heading: string;
  recorded(milestone: string): string;
  voided(milestone: string): string;
  readonly revoked: string;
  readonly wrong: string;
}

export interface PictureWords {
  readonly heading: string;
  readonly title: string;
  readonly today: string;
  /** What the drawing shows, its days and its lines. */
  description(from: string, to: string, lines: readonly string[], holidays: readonly string[]): string;
  line(title: string, start: string, due: string, status: string): string;
  readonly key: { readonly weekend: string; readonly holiday: string; readonly late: string };
  readonly asTable: string;
  readonly columns: readonly [string, string, string, string];
  /** Initials of the days from Sunday. */
  readonly initials: readonly [string, string, string, string, string, string, string];
  readonly months: readonly string[];
  /** Months where there is no room for more. */
  readonly shortMonths: readonly string[];
  /** Of a day before or after those drawn. */
  began(day: string): string;
  isDue(day: string): string;
  /** What a bank holiday is called, given its English name as published. */
  holidayName(title: string): string;
  readonly nonWorking: string;
  readonly scroll: string;
  /** Under it, on a narrow screen. */
  readonly howToScroll: string;
}

export interface PeopleWords {
  readonly heading: string;
  readonly nobody: string;
  readonly caption: string;
  readonly columns: {
    readonly role: string;
    readonly address: string;
    readonly language: string;
    readonly milestone: string;
  };
  readonly languages: Readonly<Record<Language | 'none', string>>;
  /** How a wrong address is put right. */
  readonly putRight: string;
}

export interface ToldWords {
  readonly heading: string;
  readonly nobody: string;
  /** Opens those before the latest. */
  earlier(count: number): string;
  readonly caption: string;
  readonly columns: {
    readonly when: string;
    readonly what: string;
    readonly to: string;
    readonly became: string;
  };
  about(kind: string, title: string): string;
  readonly noAddress: string;
  insteadOf(role: string): string;
  acknowledged(who: string, when: string): string;
  readonly notAcknowledged: string;
  readonly possibleRepeat: string;
}

export interface TimelineWords {
  readonly heading: string;
  readonly newestFirst: string;
  readonly oldestFirst: string;
  readonly showOldest: string;
  readonly showNewest: string;
  /** Somebody whom a milestone named, with role, agency and address. */
  toBeTold(person: string): string;
  heard(instant: string): string;
  readonly fromSource: (source: string) => string;
  readonly byHand: (subject: string) => string;
  readonly voided: string;
  readonly void: string;
  /** Said only to those who listen to a page: which milestone is to be voided. */
  voids(milestone: string): string;
  ranOut(title: string): string;
  met(title: string, late: boolean): string;
  withdrawn(title: string): string;
  acknowledged(kind: string): string;
  readonly linksRevoked: string;
}
