/** A mail that SES accepted, as the local service keeps it. */
export interface Mail {
  /** The MessageId that the sender was given. */
  readonly id: string;
  /** When it was accepted, in milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  /** Absent in what was kept before mails had any. */
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly text: string }[];
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** Absent: SES reports nothing about the mail. */
  readonly configurationSet?: string;
}
