/** Somebody leaves an authority. Their sign-in is taken away elsewhere; what works without one is taken away here. */

import type { Instant } from '../domain/calendar/london.ts';
import { isAuthority } from '../domain/vocabulary/authorities.ts';
import type { Feeds } from './ports.ts';

export interface Leaver {
  readonly authority: string;
  /** The subject of their tokens. */
  readonly subject: string;
}

/**
 * Revokes every calendar feed that a person has, and tells how many there were. Throws on an authority that is not known.
 * @param at the time that is kept with each
 */
export async function revokeFeedsOf(
  feeds: Feeds,
  { authority, subject }: Leaver,
  at: Instant,
): Promise<number> {
  if (!isAuthority(authority)) throw new Error(`Not an authority: ${authority}`);
  const found = await feeds.of({ authority, subject });
  for (const { id } of found) await feeds.revoke({ authority, subject }, id, at);
  return found.length;
}
