/** How an authority runs its procedures: the calendar it works by and what it has set for itself. */
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { type Ladder, type LadderName, ladders } from '../notices/ladders.ts';
import type { Restored } from '../notices/restores.ts';
import type { CountedPeriod } from '../periods/period.ts';
import type { Role } from '../vocabulary/roles.ts';

export interface Practice extends Restored {
  readonly calendar: WorkingCalendar;
  /** Periods of rules whose document gives none, by rule id, or by `rule id/stage`. A rule without one stays dormant. */
  readonly periods: Readonly<Record<string, CountedPeriod>>;
  /** When people are told. */
  readonly ladders: Readonly<Record<LadderName, Ladder>>;
  /** Roles whose routine notices come in one mail each working day. */
  readonly digests: readonly Role[];
  /** Days on which offices are closed: shown in the workings, counted like any other day. */
  readonly closingDays: readonly { readonly date: string; readonly title: string }[];
}

/** The practice of an authority that has changed nothing. */
export function usualPractice(calendar: WorkingCalendar): Practice {
  return { calendar, periods: {}, ladders, digests: [], closingDays: [], restores: [] };
}
