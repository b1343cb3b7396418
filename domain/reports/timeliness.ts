/** How many duties were done in time, rule by rule, and how many working days they took. */
import { londonDay } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { DeadlineBrief } from '../case/brief.ts';
import type { DeadlineStatus } from '../case/deadlines.ts';
import { quartilesOf } from './quartiles.ts';
import { isWithin, type Period } from './steps.ts';

export type { Period } from './steps.ts';

/** What became of some deadlines. */
export interface Figures {
  /** How many there are. They are the sum of the five that follow. */
  readonly started: number;
  readonly met: number;
  readonly metLate: number;
  /** Not met, and the time is up. A right that was not used in time is withdrawn. */
  readonly overdue: number;
  /** Not met, and there is time, or the date is not known, or the clock is held. */
  readonly open: number;
  readonly withdrawn: number;
  /** Of those met, in time or late: working days after the day of the start, up to and including that of the end. */
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
}

export interface RuleTimeliness extends Figures {
  readonly rule: string;
}

/**
 * One line for each rule, in their order, those without a deadline in the period included.
 * @param deadlines as they stand now
 */
export function timelinessOf(
  rules: readonly string[],
  deadlines: readonly DeadlineBrief[],
  period: Period,
  calendar: WorkingCalendar,
): RuleTimeliness[] {
  const started = deadlines.filter(({ startedAt }) => isWithin(period, londonDay(startedAt)));
  const byRule = Map.groupBy(started, ({ rule }) => rule);
  return rules.map((rule) => ({ rule, ...figuresOf(byRule.get(rule) ?? [], calendar) }));
}

/** What became of a deadline, as the figures count it. */
export type Outcome = 'met' | 'metLate' | 'overdue' | 'open' | 'withdrawn';

export function outcomeOf({ status }: DeadlineBrief): Outcome {
  return outcomes[status];
}

/** What became of deadlines. */
export function figuresOf(deadlines: readonly DeadlineBrief[], calendar: WorkingCalendar): Figures {
  const stand = deadlines.map(outcomeOf);
  const count = (which: Outcome) => stand.filter((outcome) => outcome === which).length;
  return {
    started: deadlines.length,
    met: count('met'),
    metLate: count('metLate'),
    overdue: count('overdue'),
    open: count('open'),
    withdrawn: count('withdrawn'),
    ...quartilesOf(deadlines.flatMap((deadline) => daysTaken(deadline, calendar) ?? [])),
  };
}

/**
 * The share met in time of those whose time is up or that are met, from 0 to 1. What is open or withdrawn is left out.
 * Null where nothing is left.
 */
export function shareInTime({ met, metLate, overdue }: Figures): number | null {
  const judged = met + metLate + overdue;
  return judged === 0 ? null : met / judged;
}

const outcomes: Readonly<Record<DeadlineStatus, Outcome>> = {
  met: 'met',
  'met-late': 'metLate',
  overdue: 'overdue',
  open: 'open',
  extended: 'open',
  'on-hold': 'open',
  'unknown-date': 'open',
  withdrawn: 'withdrawn',
};

/**
 * Working days after the day of the start, up to and including that of the end. Undefined where it is not met, or where
 * the calendar does not know all of the days.
 */
export function daysTaken(
  { status, startedAt, endedAt }: DeadlineBrief,
  calendar: WorkingCalendar,
): number | undefined {
  if (endedAt === undefined || (status !== 'met' && status !== 'met-late')) return undefined;
  const [first, last] = [londonDay(startedAt), londonDay(endedAt)];
  if (first < calendar.firstKnownDay || last > calendar.lastKnownDay) return undefined;
  return Math.max(0, calendar.workingDaysBetween(first, last));
}
