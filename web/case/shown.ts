/** What the case page shows, as plain data, and the languages it is said in. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { CaseFile, Milestone } from '../../domain/case/case-file.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import type { RecordPhrases } from '../../domain/wording/record-phrases.ts';
import type { CaseWords } from './words.ts';

export interface ShownCase {
  readonly file: CaseFile;
  readonly deadlines: readonly Deadline[];
  readonly practice: Practice;
  readonly now: Instant;
  /** Whether whoever reads may record, void and revoke. */
  readonly mayRecord: boolean;
  readonly oldestFirst: boolean;
  /** The hash of the last fact. */
  readonly lastHash: string;
  /** What whoever reads has just done. */
  readonly done?:
    | { readonly is: 'recorded' | 'voided'; readonly milestone: Milestone }
    | { readonly is: 'revoked' };
}

/** How it is said: the page's own words, those of mails, and those of milestones. */
export interface Said {
  readonly words: CaseWords;
  readonly phrases: Phrases;
  readonly record: RecordPhrases;
}

/** Where a case's pages are. */
export function casePath(reference: string): string {
  return `/cases/${encodeURIComponent(reference)}`;
}
