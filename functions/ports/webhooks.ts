/** How an authority's own system is told what changes about deadlines: by calls of its webhook. */
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { CloudEvent } from './changes.ts';

/** The calls that are to be made, one an event. */
export interface WebhookCalls {
  /** Never lost once this has returned; may be made twice. Throws where any was not taken. */
  put(authority: Authority, events: readonly CloudEvent[]): Promise<void>;
}

/** What calls are signed with. */
export interface WebhookSecrets {
  /** An authority's secrets as they are now, `whsec_` and base64: one, or two while one replaces the other; none yet. */
  find(authority: Authority): Promise<readonly string[]>;
}

/** Reaches systems of others. */
export interface Caller {
  /**
   * Posts a body to a URL, follows no redirect and reads nothing of the answer but its status, which it returns. Throws
   * where none comes within ten seconds, or where the name leads to an address that is not public.
   */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>;
}
