/** How the pages have people sign in: where to send them, and who came back. */
import type { Instant } from '../../domain/calendar/london.ts';

/** What must be the same when somebody comes back. Kept sealed in their browser meanwhile. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  /** Proof that who redeems the code is who asked for it (PKCE). */
  readonly verifier: string;
}

export interface Identity {
  /** Where somebody signs in. */
  begin(checks: Checks): Promise<URL>;
  /**
   * What the issuer says of who came back at this address.
   * @throws where the answer does not fit the checks, or the issuer does not stand by it
   */
  finish(returned: URL, checks: Checks, now: Instant): Promise<Readonly<Record<string, unknown>>>;
  /** Where somebody signs out of the issuer too, if it has such a place. */
  end(): Promise<URL | undefined>;
}
