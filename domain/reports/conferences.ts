/**
 * How long initial child protection conferences took from the strategy discussion, in the bands of working days in which
 * England publishes it.
 */
import { type Instant, londonDay } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CaseDeadline, DeadlineBrief } from '../case/brief.ts';
import { rulesOf } from '../catalogue/procedures.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { byStep, isWithin, type Period } from './steps.ts';
import { daysTaken } from './timeliness.ts';

/** First and last number of working days of a band. The last band has no end. */
export const conferenceBands = [
  { from: 0, to: 10 },
  { from: 11, to: 15 },
  { from: 16, to: 20 },
  { from: 21, to: Number.POSITIVE_INFINITY },
] as const;

/** How many working days are in time: the end of the second band. */
export const conferenceInTime = 15;

/**
 * By source, the rule that counts 15 working days from the strategy discussion to the initial conference. One a source, so
 * that no conference is counted twice: Gloucestershire also counts from the decision that one is needed.
 */
const ruleBySource: Readonly<Record<string, string>> = {
  gloucestershire: 'initial-conference',
  wirral: 'initial-conference',
};

/** The ids of the rules of an authority by which its initial conferences are counted. None where it follows no such rule. */
export function initialConferenceRules(authority: Authority): string[] {
  return rulesOf(authority)
    .filter(({ id, source }) => ruleBySource[source] === id)
    .map(({ id }) => id);
}

interface Trace {
  readonly rule: string;
  /** What of its deadline is the moment of the conference. */
  readonly at: 'startedAt' | 'endedAt';
}

/** By source, rules whose deadlines tell of a conference though it was counted from no strategy discussion. */
const tracesBySource: Readonly<Record<string, readonly Trace[]>> = {
  // Called for by an enquiry, or led to a plan: one of neither leaves no deadline.
  gloucestershire: [
    { rule: 'conference-after-section-47', at: 'endedAt' },
    { rule: 'first-review-conference', at: 'startedAt' },
  ],
  // The record of every conference goes to the professionals.
  wirral: [{ rule: 'record-to-professionals', at: 'startedAt' }],
};

/**
 * How many conferences at least were held in a period with no strategy discussion recorded from which their days
 * are counted, nor one earlier in the case.
 */
export function conferencesWithout(
  authority: Authority,
  period: Period,
  deadlines: readonly CaseDeadline[],
): number {
  const counting = initialConferenceRules(authority);
  const traces = [...new Set(rulesOf(authority).map(({ source }) => source))].flatMap(
    (source) => tracesBySource[source] ?? [],
  );
  const cases = [...Map.groupBy(deadlines, ({ reference }) => reference).values()];
  return cases.flatMap((ofCase) => {
    const counted = ofCase.filter(({ rule }) => counting.includes(rule));
    const first = Math.min(...counted.map(({ startedAt }) => startedAt));
    return heldIn(ofCase, traces).filter((at) => at < first && isWithin(period, londonDay(at)));
  }).length;
}

/** When the deadlines of a case say that a conference was held, each moment once. */
function heldIn(deadlines: readonly DeadlineBrief[], traces: readonly Trace[]): readonly Instant[] {
  const moments = deadlines.flatMap((deadline) => {
    const trace = traces.find(({ rule }) => rule === deadline.rule);
    const tells = trace && (trace.at === 'startedAt' || isMet(deadline));
    return tells ? (deadline[trace.at] ?? []) : [];
  });
  return [...new Set(moments)];
}

const isMet = ({ status }: DeadlineBrief): boolean => status === 'met' || status === 'met-late';

export interface ConferenceStep {
  readonly period: Period;
  /** Conferences held in it: the sum of the bands and of those not known. */
  readonly held: number;
  /** How many fell into each band, in the order of `conferenceBands`. */
  readonly bands: readonly number[];
  /** Those whose days the calendar does not all know. */
  readonly notKnown: number;
}

/** One for each step, in their order, each conference in the step in which it was held, whenever its clock started. */
export function conferencesOf(
  rules: readonly string[],
  steps: readonly Period[],
  deadlines: readonly DeadlineBrief[],
  calendar: WorkingCalendar,
): ConferenceStep[] {
  const held = deadlines.filter((deadline) => rules.includes(deadline.rule) && isMet(deadline));
  const dayHeld = ({ endedAt }: DeadlineBrief) => (endedAt === undefined ? undefined : londonDay(endedAt));
  return byStep(steps, held, dayHeld).map(([period, conferences]) => {
    const days = conferences.flatMap((conference) => daysTaken(conference, calendar) ?? []);
    return {
      period,
      held: conferences.length,
      bands: conferenceBands.map(
        ({ from, to }) => days.filter((taken) => taken >= from && taken <= to).length,
      ),
      notKnown: conferences.length - days.length,
    };
  });
}
