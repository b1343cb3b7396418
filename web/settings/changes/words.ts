/** What the pages about changes say. */

export interface ChangesWords {
  readonly title: string;
  readonly intro: string;
  readonly nothing: string;
  /** A change by its number. */
  change(version: number): string;
  readonly when: string;
  readonly who: string;
  readonly whatChanged: string;
  readonly read: string;
  readonly earlier: string;
  readonly later: string;
  readonly noDifference: string;
  /** Who made the first settings where no person did. */
  readonly madeByService: string;
  readonly subjectHint: string;
  readonly things: {
    readonly language: string;
    addresses(role: string): string;
    standIns(role: string): string;
    absences(role: string): string;
    period(rule: string): string;
    ladder(name: string): string;
    readonly digests: string;
    readonly division: string;
    closingDays(day: string): string;
    readonly retention: string;
    readonly webhook: string;
  };
}
