/** What the functions need of the world. The AWS adapters in aws/ provide it; tests pass in their own. */

import type { PublishedHolidays } from '../domain/calendar/bank-holidays.ts';
import type { Instant } from '../domain/calendar/london.ts';
import type { DeadlineStatus } from '../domain/case/deadlines.ts';
import type { Fact } from '../domain/case/facts.ts';
import type { AuthoritySettings } from '../domain/catalogue/authority-settings.ts';
import type { Authority } from '../domain/vocabulary/authorities.ts';
import type { Mail } from '../domain/wording/mail.ts';
import type { Audits } from './audits.ts';
import type { Settings } from './settings/environment.ts';

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

/** A deadline in a list. `open` of a head may have become overdue since it was projected: compare `dueAt`. */
export interface DeadlineBrief {
  readonly id: string;
  readonly rule: string;
  readonly status: DeadlineStatus;
  readonly startedAt: Instant;
  readonly dueAt?: Instant;
  readonly endedAt?: Instant;
}

/** What is projected from a log so that it can be found without reading it. */
export interface Head {
  /** How many facts it was projected from. */
  readonly length: number;
  /** When the case must next be woken. Absent where nothing is to come. */
  readonly wakeAt?: Instant;
  /** When something is next due, for the authority's worklist. */
  readonly nextDue?: Instant;
  /** Every deadline in brief, so that lists and reports need not read the log. */
  readonly deadlines: readonly DeadlineBrief[];
  /** Whether the case is closed: then it is on no worklist. */
  readonly closed: boolean;
}

export interface Logs {
  /** The whole log, as it stands now. An unknown case has an empty one. */
  load(key: CaseKey): Promise<CaseLog>;
  /**
   * Adds one fact as the next of the log that was read. `conflict` where another writer was first: nothing is written.
   * @param unsettled whether the fact must be found by the sweep should nobody come to settle it
   */
  append(log: CaseLog, fact: Fact, unsettled: boolean): Promise<CaseLog | 'conflict'>;
  /** Writes the head, unless one projected from a longer log stands: then `outdated`. */
  project(log: CaseLog, head: Head): Promise<'projected' | 'outdated'>;
  /** Takes the facts at these places out of the index of what is unsettled. */
  markSettled(log: CaseLog): Promise<void>;
}

/** Cases that must be looked at: unsettled facts, and heads whose moment has passed without a wake-up. */
export interface Attention {
  due(shard: number, before: Instant, limit: number): Promise<CaseKey[]>;
}

/** The one alarm of a case. */
export interface Alarms {
  set(key: CaseKey, at: Instant): Promise<void>;
  clear(key: CaseKey): Promise<void>;
  /** Wakes the case at once. */
  ring(key: CaseKey): Promise<void>;
  /**
   * Wakes every open case of an authority in three minutes. To be called before a change is written, so that a crash in
   * between leaves needless wake-ups and not forgotten cases; by then nobody remembers what was before.
   */
  ringAllSoon(authority: Authority): Promise<void>;
  /** Goes on with that at once, from a place in the authority's worklist. */
  ringMore(authority: Authority, after: string): Promise<void>;
}

/** `unknown`: the mail may or may not have been accepted. */
export type SendOutcome =
  | { readonly is: 'accepted'; readonly mail: string }
  | { readonly is: 'deferred'; readonly reason: string }
  | { readonly is: 'refused'; readonly reason: string }
  | { readonly is: 'unknown' };

export interface Mailer {
  /** Hands one mail to SES with one request. Never throws. */
  send(to: string, mail: Mail, tags: Readonly<Record<string, string>>): Promise<SendOutcome>;
}

/** What the link of one mail leads to. */
export interface Link {
  readonly key: CaseKey;
  readonly notice: string;
  readonly expires: Instant;
}

export interface Links {
  put(tokenHash: string, link: Link): Promise<void>;
  find(tokenHash: string): Promise<Link | undefined>;
}

/** A system allowed to post milestones for one authority, with its current signing secrets. */
export interface Source {
  readonly source: string;
  readonly authority: Authority;
  readonly secrets: readonly string[];
}

export interface Sources {
  find(source: string): Promise<Source | undefined>;
  /** Registers a source, or replaces its secrets. */
  put(source: Source): Promise<void>;
}

/** One state of an authority's settings: which change it is, who made it and when. Version 0 is none. */
export interface SettingsRecord {
  readonly version: number;
  readonly settings: AuthoritySettings;
  /** The subject of the token of whoever made the change. */
  readonly by: string;
  readonly at: Instant;
}

export interface Authorities {
  /** The settings in force, as of the last half minute at the latest. */
  find(authority: Authority): Promise<SettingsRecord>;
  /** Every change, the newest first. */
  history(authority: Authority): Promise<readonly SettingsRecord[]>;
  /** Adds the next version. `conflict` where it is there already. */
  change(authority: Authority, record: SettingsRecord): Promise<'written' | 'conflict'>;
}

/** An edition of the bank holidays. Edition 0 is the one the code was shipped with. */
export interface Publication {
  readonly edition: number;
  readonly holidays: PublishedHolidays;
}

export interface Calendars {
  published(): Promise<Publication>;
  publish(publication: Publication): Promise<'written' | 'conflict'>;
}

/** What GOV.UK publishes now, as it came. Throws where it cannot be fetched. */
export interface Bulletin {
  fetch(): Promise<unknown>;
}

/** The cases of an authority by their next due date, open ones or closed ones, a page at a time. */
export interface Worklist {
  page(
    authority: Authority,
    which: 'open' | 'closed',
    after: string | undefined,
  ): Promise<{ cases: readonly { key: CaseKey; head: Head }[]; next: string | undefined }>;
}

/** Whether what the service stands on answers. Throws where it does not. */
export interface Health {
  check(): Promise<void>;
}

/** Fields a log line may carry. None of them can hold a person's words, address or name. */
export interface ReportEntry {
  readonly what: string;
  readonly authority?: string;
  readonly rule?: string;
  readonly kind?: string;
  readonly error?: string;
  readonly count?: number;
}

export interface Ports {
  readonly settings: Settings;
  now(): Instant;
  random(bytes: number): Uint8Array;
  /** Lets time go by, in milliseconds. */
  pause(milliseconds: number): Promise<unknown>;
  report(entry: ReportEntry): void;
  readonly logs: Logs;
  readonly attention: Attention;
  readonly alarms: Alarms;
  readonly mailer: Mailer;
  readonly links: Links;
  readonly sources: Sources;
  readonly authorities: Authorities;
  readonly calendars: Calendars;
  readonly bulletin: Bulletin;
  readonly worklist: Worklist;
  readonly audits: Audits;
  readonly health: Health;
}
