/** The evidence of a case in one file: what was recorded, with what is needed to check and to understand it offline. */
import type { PublishedHolidays } from '../calendar/bank-holidays.ts';
import type { DeadlineView } from '../case/view.ts';
import type { AuthoritySettings } from '../catalogue/authority-settings.ts';
import type { Told } from './told.ts';

/** Names the form of the bundle. A bundle of another form is not judged by these rules. */
export const bundleForm = 'longstop-evidence-1';

/** How the facts are chained, in words that anyone can follow with any tool for SHA-256. */
export const chainRule = 'sha256(previous hash, line feed, fact); the first previous hash is 64 zeros';

export interface BundledFact {
  /** Its number in the record, from 0. */
  readonly place: number;
  readonly hash: string;
  /** The fact as it was stored: the text over which its hash is made. */
  readonly fact: string;
}

/** What dates are reckoned by, of what an authority sets. Addresses are no part of it. */
export type DateSettings = Pick<AuthoritySettings, 'periods' | 'ladders' | 'division' | 'closingDays'>;

export interface Bundle {
  readonly form: typeof bundleForm;
  readonly case: string;
  readonly authority: string;
  readonly generatedAt: string;
  readonly chain: string;
  readonly facts: readonly BundledFact[];
  readonly lastHash: string;
  /**
   * What was noted beside the log when the case was last settled: so many facts, and the hash of the last. Null where it
   * was never settled.
   */
  readonly noted: { readonly facts: number; readonly lastHash: string } | null;
  /** Follows from the facts. */
  readonly told: readonly Told[];
  /** What explains the dates, as of `generatedAt`. No part of the chain. */
  readonly dates: {
    /** With the version of each rule and its source. */
    readonly deadlines: readonly DeadlineView[];
    readonly holidays: {
      readonly edition: string;
      readonly division: string;
      readonly events: PublishedHolidays[keyof PublishedHolidays]['events'];
    };
    /** The settings in force over the life of the case, the oldest first. */
    readonly settings: readonly ({
      readonly version: number;
      readonly changedAt: string | null;
    } & DateSettings)[];
  };
}
