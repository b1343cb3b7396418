/** What the page "Work out a date" says. */
import type { WhenQuestion } from '../../domain/working-out/questions.ts';

/** What can be wrong with what somebody typed. */
export type Fault =
  | 'missing'
  | 'not-a-date'
  | 'not-a-time'
  | 'year-too-far'
  | 'time-skipped'
  | 'before-the-start'
  | 'ends-before-it-begins'
  | 'not-a-number'
  | 'not-chosen';

export interface WorkOutWords {
  readonly title: string;
  readonly intro: string;
  readonly whoseProcedures: string;
  readonly whichRule: string;
  /** In place of a period, where the document gives none. */
  readonly setByAuthority: string;
  readonly goOn: string;
  readonly back: string;
  readonly errorsTitle: string;
  readonly details: DetailsWords;
  readonly faults: Readonly<Record<Fault, (what: string) => string>>;
  readonly result: ResultWords;
}

export interface DetailsWords {
  readonly whatHappened: string;
  /** The legend above a date to type, by what is asked. */
  readonly when: Readonly<Record<WhenQuestion['name'], string>>;
  /** The legend for an appointment, by the field that it stands in. */
  readonly appointment: Readonly<Record<'at' | 'date' | 'expires', string>>;
  /** What a message about a fault calls a date, by what is asked. */
  readonly called: Readonly<Record<WhenQuestion['name'], string>>;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
  readonly timeHint: string;
  readonly timeIfHoursHint: string;
  dateHint(example: string): string;
  readonly stage: string;
  readonly period: string;
  readonly periodHint: string;
  readonly periodBackHint: string;
  readonly amount: string;
  readonly unit: string;
  readonly units: Readonly<Record<'hour' | 'day' | 'working day' | 'week' | 'month', string>>;
  readonly standIn: string;
  /** What may be left out. */
  readonly more: string;
  readonly moreHint: string;
  readonly button: string;
}

export interface ResultWords {
  /** The headings that a date can have. */
  dueByEndOf(day: string): string;
  dueBy(instant: string): string;
  dueAtOnce(instant: string): string;
  usableUntil(day: string): string;
  readonly notKnownYet: string;
  readonly neverKnown: string;
  readonly onHold: string;
  readonly noDateYet: string;
  readonly noDeadline: string;
  notInForce(day: string): string;
  readonly timeComesTwice: string;
  readonly choices: string;
  readonly authority: string;
  readonly rule: string;
  readonly period: string;
  readonly periodSetByAuthority: string;
  readonly change: string;
  readonly owedBy: string;
  readonly why: string;
  readonly days: string;
  readonly daysCaption: string;
  /** What stands in the picture: in the legend, and for those who cannot see it. */
  readonly legend: Readonly<Record<'zero' | 'counted' | 'weekend' | 'holiday' | 'held' | 'due', string>>;
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly months: readonly string[];
  readonly notices: string;
  readonly noNotices: string;
  readonly noticesHint: string;
  readonly kind: string;
  readonly when: string;
  readonly to: string;
  repeated(times: number): string;
  readonly where: string;
  readonly document: string;
  readonly section: string;
  readonly inForceFrom: string;
  readonly summary: string;
  readonly keep: string;
  readonly calendar: string;
  readonly calendarHint: string;
  readonly share: string;
  readonly shareHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly ruleInFull: string;
  readonly another: string;
  readonly stored: string;
}
