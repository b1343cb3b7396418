/** Where cases are kept: their logs, what is projected of them, and the lists that find them. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { DeadlineBrief } from '../../domain/case/brief.ts';
import type { Fact } from '../../domain/case/facts.ts';
import type { Urgency } from '../../domain/notices/urgency.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Outstanding } from '../../domain/worklist/outstanding.ts';

/** A case is known by its authority and its reference: no key without the authority exists. */
export interface CaseKey {
  readonly authority: Authority;
  readonly reference: string;
}

/** The log of a case as it was read: its facts, and what is needed to add the next. */
export interface CaseLog {
  readonly key: CaseKey;
  readonly facts: readonly Fact[];
  /** Hash of each fact, chained to the one before. */
  readonly hashes: readonly string[];
  /** Places in the log of facts that are not yet settled. */
  readonly unsettled: readonly number[];
  readonly head?: Head;
}

/** What is projected from a log so that it can be found without reading it. */
export interface Head {
  /** How many facts it was projected from. */
  readonly length: number;
  /** The hash of the last of them, so that facts cut off at the end would show. */
  readonly lastHash?: string;
  /** When the case must next be woken. Absent where nothing is to come. */
  readonly wakeAt?: Instant;
  /** In which lane it is woken. Present where `wakeAt` is. */
  readonly urgency?: Urgency;
  /** When something is next due in an open case, for the authority's worklist. */
  readonly nextDue?: Instant;
  /** Every deadline in brief, as it stood when this was written, so that lists and reports need not read the log. */
  readonly deadlines: readonly DeadlineBrief[];
  /** What somebody still has to do, and which notices did not arrive. Absent from a head that an older build wrote. */
  readonly outstanding?: Outstanding;
  /** Whether the case is closed: then it is on no worklist. */
  readonly closed: boolean;
  /** When its closing was recorded. Present where it is closed by a milestone. */
  readonly closedAt?: Instant;
  /** True where it is to be erased: then it is on no list at all. */
  readonly erasing?: true;
}

export interface Logs {
  /** The whole log, as it stands now. An unknown case has an empty one. */
  load(key: CaseKey): Promise<CaseLog>;
  /**
   * Adds one fact as the next of the log that was read. `conflict` where another writer was first: nothing is written.
   * @param unsettled whether the fact must be found by the sweep should nobody come to settle it
   */
  append(log: CaseLog, fact: Fact, unsettled: boolean): Promise<CaseLog | 'conflict'>;
  /**
   * Writes the head, unless one projected from a longer log stands: then `outdated`. The head of a case to be erased only
   * takes the place of one that stands: it must not come back once that is gone.
   */
  project(log: CaseLog, head: Head): Promise<'projected' | 'outdated'>;
  /**
   * Has a case woken at `at` whatever its head says, in the lane it is in: it is then in the attention index. Nothing
   * changes where that head stands no more, because the case has gone on or is erased.
   */
  bringForward(key: CaseKey, head: Head, at: Instant): Promise<void>;
  /** Takes the facts at these places out of the index of what is unsettled. */
  markSettled(log: CaseLog): Promise<void>;
}

/** Cases that must be looked at: unsettled facts, which are urgent, and heads whose moment has passed without a wake-up. */
export interface Attention {
  /** @param limit the most that is wanted; all where it is absent */
  due(lane: Urgency, shard: number, before: Instant, limit?: number): Promise<CaseKey[]>;
}

/** The cases of an authority, open ones by their next due date, closed ones by their closing, a page at a time. */
export interface Worklist {
  page(
    authority: Authority,
    which: 'open' | 'closed',
    after: string | undefined,
  ): Promise<{ cases: readonly { key: CaseKey; head: Head }[]; next: string | undefined }>;
  /** Cases closed up to a moment, the longest closed first, a page at a time. */
  closedBy(authority: Authority, until: Instant, after: string | undefined): Promise<KeyPage>;
}

export interface KeyPage {
  readonly keys: readonly CaseKey[];
  readonly next: string | undefined;
}
