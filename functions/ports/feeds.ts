/** Calendar feeds that people have made for themselves. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { FeedFilter } from '../../domain/feeds/filter.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';

/** Whose feeds they are: a person is known by the subject of their token, within their authority. */
export interface FeedOwner {
  readonly authority: Authority;
  readonly subject: string;
}

export interface Feed {
  readonly id: string;
  readonly createdAt: Instant;
  readonly filter: FeedFilter;
}

export interface Feeds {
  /** Keeps a feed under the hash of its token. */
  create(owner: FeedOwner, feed: Feed, tokenHash: string): Promise<void>;
  /** The feeds of a person that are not revoked, the oldest first. */
  of(owner: FeedOwner): Promise<readonly Feed[]>;
  /** From now on the feed is found no more; a second time changes nothing. `unknown` where the person never had it. */
  revoke(owner: FeedOwner, id: string, at: Instant): Promise<'revoked' | 'unknown'>;
  /** The feed of a token and the authority whose deadlines it shows. Undefined where there is none, or it is revoked. */
  find(tokenHash: string): Promise<{ readonly authority: Authority; readonly feed: Feed } | undefined>;
}
