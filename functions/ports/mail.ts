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

/** A file that comes with a mail. */
export interface Attachment {
  readonly name: string;
  /** Its media type, with no parameters. */
  readonly type: string;
  /** Goes out in UTF-8. */
  readonly text: string;
}

export interface OutgoingMail extends Mail {
  readonly attachments?: readonly Attachment[];
}

export interface Mailer {
  /** Hands one mail to SES with one request. Never throws. */
  send(to: string, mail: OutgoingMail, tags: Readonly<Record<string, string>>): Promise<SendOutcome>;
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
