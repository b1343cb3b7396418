/** Deadlines: the clocks of a case with their dates and where each stands at a moment. */

import type { Instant } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { rulesOf } from '../catalogue/procedures.ts';
import { type Length, parsePeriod } from '../periods/period.ts';
import { reckon } from '../periods/reckon.ts';
import { type Reason, workings } from '../periods/workings.ts';
import { type CaseFile, standingMilestones } from './case-file.ts';
import { type Clock, clocksOf } from './clocks.ts';

export type DeadlineStatus =
  | 'open'
  | 'overdue'
  | 'met'
  | 'met-late'
  | 'on-hold'
  | 'extended'
  | 'withdrawn'
  | 'unknown-date';

export interface Deadline extends Clock {
  readonly length: Length;
  /** Absent while the clock is held and where the calendar does not reach. */
  readonly dueAt?: Instant;
  readonly status: DeadlineStatus;
}

/** Every deadline of a case as it stands at `now`, in the order in which they started. */
export function deadlinesOf(file: CaseFile, calendar: WorkingCalendar, now: Instant): Deadline[] {
  const milestones = standingMilestones(file);
  return rulesOf(file.authority)
    .flatMap((rule) => clocksOf(rule, milestones))
    .map((clock) => withDate(clock, calendar, now))
    .sort((a, b) => a.start.occurredAt - b.start.occurredAt || a.start.sequence - b.start.sequence);
}

function withDate(clock: Clock, calendar: WorkingCalendar, now: Instant): Deadline {
  const length = lengthOf(clock);
  const reckoned = reckon(length, clock.start.occurredAt, calendar, clock.holds);
  if (typeof reckoned === 'string') {
    return {
      ...clock,
      length,
      status: ended(clock, undefined) ?? (reckoned === 'unknown' ? 'unknown-date' : 'on-hold'),
    };
  }
  const { dueAt } = reckoned;
  return { ...clock, length, dueAt, status: ended(clock, dueAt) ?? (now > dueAt ? 'overdue' : 'open') };
}

/** Met is judged by when the ending milestone happened, not by when it was heard of. */
function ended({ end, withdrawnBy }: Clock, dueAt: Instant | undefined): DeadlineStatus | undefined {
  if (end) return dueAt === undefined || end.occurredAt <= dueAt ? 'met' : 'met-late';
  return withdrawnBy ? 'withdrawn' : undefined;
}

function lengthOf({ version }: Clock): Length {
  const length = parsePeriod(version.within);
  if (!length) throw new Error(`Not a period: ${version.within}`);
  return length;
}

/** Why a deadline is due when it is. */
export function reasonsOf(deadline: Deadline, calendar: WorkingCalendar): Reason[] {
  const { length, start, dueAt, holds, status } = deadline;
  const reasons = workings(length, start.occurredAt, dueAt, calendar, holds);
  return status === 'unknown-date'
    ? [...reasons, { is: 'not-yet-known', lastKnownDay: calendar.lastKnownDay }]
    : reasons;
}

/** True while somebody still has to act. */
export function isLive({ status }: Deadline): boolean {
  return status === 'open' || status === 'overdue' || status === 'extended';
}
