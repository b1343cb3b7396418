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

export interface Sources {
  find(source: string): Promise<Source | undefined>;
  /** Registers a source, or changes what it may post. */
  put(source: Source): Promise<void>;
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
