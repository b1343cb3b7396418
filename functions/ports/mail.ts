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
  /** Lets the link of a digest lead to a case too. Which notices of the case it stands for, the case's log says. */
  share(tokenHash: string, key: CaseKey, expires: Instant): Promise<void>;
  /** The cases that the link of a digest leads to. None where it is no digest's. */
  shared(tokenHash: string): Promise<readonly SharedLink[]>;
}

/** One of the cases that the link of a digest leads to. */
export interface SharedLink {
  readonly key: CaseKey;
  readonly expires: Instant;
}
