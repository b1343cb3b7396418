/** What the page behind a mail's link says, beside the words of mails. */
export interface AcknowledgementWords {
  readonly whatIsDue: string;
  readonly due: string;
  readonly by: string;
  readonly noDateYet: string;
  readonly caseReference: string;
  readonly owedBy: string;
  readonly message: string;
  readonly sentTo: string;
  /** How it stands meanwhile, where it has changed since the mail. */
  readonly since: string;
  doneOn(when: string): string;
  readonly notRequired: string;
  readonly problem: string;
}
