/** What the pages of procedures say. */
export interface ProceduresWords {
  readonly title: string;
  readonly intro: string;
  readonly authority: string;
  readonly documents: string;
  readonly rules: string;
  titleOf(authority: string): string;
  introOf(count: number): string;
  readonly contents: string;
  readonly startsWhen: string;
  readonly endsWhen: string;
  readonly period: string;
  readonly owedBy: string;
  readonly or: string;
  readonly ladder: string;
  readonly ladderHint: string;
  readonly kind: string;
  readonly when: string;
  readonly to: string;
  inForceFrom(day: string): string;
  inForceBetween(from: string, until: string): string;
  readonly document: string;
  readonly section: string;
  readonly summary: string;
  readonly examples: string;
  example(number: number): string;
  readonly periodSet: string;
  readonly happened: string;
  readonly due: string;
  readonly because: string;
  readonly whoseClock: string;
  /** When something is due, where there is no date or the date is a moment or the end of a day. */
  byEndOf(day: string): string;
  by(instant: string): string;
  readonly onHold: string;
  readonly noDateYet: string;
  readonly noDeadline: string;
  readonly workOut: string;
  readonly toContents: string;
  readonly signOff: SignOffWords;
  readonly own: OwnWords;
}

/** What is there to sign on paper. */
export interface SignOffWords {
  readonly title: string;
  readonly how: string;
  readonly name: string;
  readonly role: string;
  readonly date: string;
  readonly mark: string;
}

/** What people of the authority see besides. */
export interface OwnWords {
  readonly notice: string;
  readonly periodSet: string;
  readonly stage: string;
  readonly notSet: string;
  readonly ladderChanged: string;
}
