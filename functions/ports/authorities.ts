/** What authorities are: their sources, what they have set, and the bank holidays they all go by. */
import type { PublishedHolidays } from '../../domain/calendar/bank-holidays.ts';
import type { Instant } from '../../domain/calendar/london.ts';
import type { AuthoritySettings } from '../../domain/catalogue/authority-settings.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';

/** A system allowed to post milestones for one authority. */
export interface Source {
  readonly source: string;
  readonly authority: Authority;
  /** The types it may post; absent where it may post all. */
  readonly milestones?: readonly string[];
}

/** What an authority is shown of a source: its name, and how it stood when it last posted. Never a secret. */
export interface SourceSeen {
  readonly source: string;
  /** When it last posted a milestone that was recorded, as of the last ten minutes; absent before the first. */
  readonly postedAt?: Instant;
  /** How many signing secrets it had then: two while one replaces the other. */
  readonly secrets?: number;
}

export interface Sources {
  find(source: string): Promise<Source | undefined>;
  /** Registers a source, or changes what it may post. */
  put(source: Source): Promise<void>;
  /** The sources of an authority by name: those that were registered by `put` or have posted. */
  of(authority: Authority): Promise<readonly SourceSeen[]>;
  /** Notes that a source has posted. Every ten minutes is enough, so most calls write nothing. */
  notePost(source: Source, seen: Required<Omit<SourceSeen, 'source'>>): Promise<void>;
}

/** Whose secrets are asked for. Of a source that is not registered there are none, and asking is the same work. */
export interface SecretsAsked {
  readonly name: string;
  readonly isRegistered: boolean;
}

/** The signing secrets of sources, `whsec_` and base64: one, or two while one replaces the other. */
export interface Secrets {
  /** The secrets, as of the last five minutes at the latest. */
  find(asked: SecretsAsked): Promise<readonly string[]>;
  /** The secrets as they are now. As of the last time, where they were asked for too often. */
  findAnew(asked: SecretsAsked): Promise<readonly string[]>;
  /** Gives a source other secrets. Throws where nothing was made yet to keep them in. */
  put(source: string, secrets: readonly string[]): Promise<void>;
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
  /** The settings as they are now: for whoever is about to change them, or has just done so. */
  latest(authority: Authority): Promise<SettingsRecord>;
  /**
   * Every change, the newest first, a hundred at most.
   * @param below only changes with a smaller version
   */
  history(authority: Authority, below?: number): Promise<readonly SettingsRecord[]>;
  /** Adds the next version. `conflict` where it is there already. */
  change(authority: Authority, record: SettingsRecord): Promise<'written' | 'conflict'>;
}

/** An edition of the bank holidays. Edition 0 is the one the code was shipped with. */
export interface Publication {
  readonly edition: number;
  readonly holidays: PublishedHolidays;
  /** When it was taken over. Absent for edition 0, and for those taken over before this was noted. */
  readonly at?: Instant;
}

export interface Calendars {
  published(): Promise<Publication>;
  publish(publication: Publication): Promise<'written' | 'conflict'>;
}

/** What GOV.UK publishes now, as it came. Throws where it cannot be fetched. */
export interface Bulletin {
  fetch(): Promise<unknown>;
}
