/** How mails leave, and where their links lead. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Mail } from '../../domain/wording/mail.ts';
import type { CaseKey } from './cases.ts';

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
