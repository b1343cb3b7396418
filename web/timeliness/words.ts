/** What the pages on timeliness say. Titles of duties and what concerns are about are in the phrasebook. */
import type { Language } from '../../domain/case/facts.ts';
import type { DateEnd, DateFault } from './asked.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';

/** The figures that count deadlines. */
export type Count = 'started' | 'met' | 'metLate' | 'overdue' | 'open' | 'withdrawn';

export interface TimelinessWords {
  readonly title: string;
  /** That what is shown may point to a child. */
  readonly insideOnly: string;
  readonly back: string;
  readonly download: string;
  readonly period: PeriodWords;
  /** That deadlines are counted by their start. `span` is two days. */
  counted(span: string): string;
  readonly figures: FigureWords;
  readonly duties: DutiesWords;
  readonly conferences: ConferencesWords;
  readonly change: ChangeWords;
  readonly deadlines: DeadlinesWords;
  readonly concerns: ConcernsWords;
}

export interface PeriodWords {
  /** What the choice of periods is called to those who cannot see it. */
  readonly choice: string;
  readonly quarter: string;
  readonly year: string;
  readonly other: string;
  readonly ends: Readonly<Record<DateEnd, string>>;
  readonly hint: string;
  readonly parts: Readonly<Record<'day' | 'month' | 'year', string>>;
  readonly show: string;
  readonly problem: string;
  readonly faults: Readonly<Record<DateFault['why'], (end: DateEnd) => string>>;
}

export interface FigureWords extends Readonly<Record<Count, string>> {
  /** The share met in time. */
  readonly share: string;
  readonly workingDays: string;
  readonly duty: string;
  readonly none: string;
  readonly lowerQuartile: string;
  readonly median: string;
  readonly upperQuartile: string;
  /** The median, and between which the middle half lies. */
  daysTaken(median: string, lower: string, upper: string): string;
  shareOf(met: number, judged: number): string;
  readonly explained: string;
}

export interface DutiesWords {
  readonly heading: string;
  /** How many did not start in the period. */
  without(count: number): string;
  readonly empty: string;
}

export interface ConferencesWords {
  readonly heading: string;
  readonly held: string;
  readonly bands: readonly [string, string, string, string];
  readonly notKnown: string;
  readonly inTime: string;
  readonly all: string;
  /** What leads to the table of the picture. */
  readonly figures: string;
  finding(inTime: number, held: number, share: string): string;
  alternative(bands: string): string;
  readonly empty: string;
  /** How many more at least were held that cannot be counted. */
  without(count: number): string;
  readonly explained: string;
}

export interface ChangeWords {
  readonly heading: string;
  readonly duty: string;
  readonly allDuties: string;
  readonly by: string;
  readonly month: string;
  readonly quarter: string;
  readonly step: Readonly<Record<'month' | 'quarter', string>>;
  /** What leads to the table of the picture. */
  readonly figures: string;
  /** What can be seen: a step and its share each. */
  finding(lowest: readonly [string, string], highest: readonly [string, string]): string;
  findingOfOne(step: string, share: string): string;
  readonly same: (share: string) => string;
  /** That the picture shows the table below it. */
  alternative(finding: string): string;
  readonly mayChange: string;
  readonly empty: string;
}

export interface DeadlinesWords {
  title(count: string, duty: string): string;
  readonly case: string;
  readonly started: string;
  readonly due: string;
  readonly ended: string;
  readonly workingDays: string;
  readonly empty: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  place(first: number, last: number, all: number): string;
}

export interface ConcernsWords {
  readonly title: string;
  readonly link: string;
  readonly intro: string;
  counted(span: string): string;
  readonly byNature: string;
  readonly nature: string;
  readonly raised: string;
  readonly reported: string;
  readonly answered: string;
  readonly resolved: string;
  readonly enquiries: string;
  readonly enquiry: string;
  readonly groupConclusions: string;
  readonly resolutions: string;
  readonly conclusion: string;
  readonly number: string;
  readonly all: string;
  readonly part: string;
  readonly empty: string;
}

export const timelinessWords: Readonly<Record<Language, TimelinessWords>> = { en: english, cy: welsh };
