/**
 * How long initial child protection conferences took from the strategy discussion, in the bands of working days in which
 * England publishes it.
 */
import { londonDay } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { DeadlineBrief } from '../case/brief.ts';
import { rulesOf } from '../catalogue/procedures.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { byStep, type Period } from './steps.ts';
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
  const held = deadlines.filter(
    ({ rule, status }) => rules.includes(rule) && (status === 'met' || status === 'met-late'),
  );
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
