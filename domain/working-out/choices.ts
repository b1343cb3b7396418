/** What somebody who works out a date says: which rule, what set it running and when, and what else the date depends on. */
import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/london.ts';
import type { SourcedRule } from '../catalogue/procedures.ts';
import type { Trigger } from '../catalogue/rule.ts';
import type { CountedPeriod } from '../periods/period.ts';
import type { Authority } from '../vocabulary/authorities.ts';

export interface Choices {
  readonly authority: Authority;
  readonly rule: SourcedRule;
  /** Which of the rule's starts it was. */
  readonly start: Trigger;
  readonly startedAt: Instant;
  /** Who is at it, where that decides who owes it. */
  readonly stage?: string;
  /** The appointment that is counted back from, or the moment it expires. */
  readonly appointment?: Instant;
  /** When that happened which it may not be later than. */
  readonly limit?: Instant;
  /** When that happened from which a second bound is counted. */
  readonly sooner?: Instant;
  readonly held?: { readonly from: Instant; readonly until?: Instant };
  /** The day to which a delay was authorised. */
  readonly extendedTo?: Day;
  /** Whether somebody stands in, where a rule has that. */
  readonly standIn?: boolean;
  /** The period that the authority has set, where the document gives none. */
  readonly period?: CountedPeriod;
}
