/**
 * The same work with somebody else's timers. What they do not do is the same and costs the same: the case log that says who
 * was told what, the mails, the reports of SES, the functions that work out dates and write mails. Only what wakes a case
 * is taken out: the schedules.
 */
import { durableOperations, stateTransitions, temporal } from './prices.ts';

/** What a year asks of a timer. */
export interface Timing {
  readonly cases: number;
  readonly milestones: number;
  readonly mails: number;
  /** Deadlines that were started. */
  readonly deadlines: number;
  /** Moments at which somebody was told something by the clock: a wait that came to its end. */
  readonly reached: number;
  /** How often a case's next moment was set. */
  readonly set: number;
}

/**
 * State transitions of Step Functions. An execution a deadline: each rung is a wait, a choice whether it still holds and a
 * task that tells; one more wait is entered and stopped when the duty is done, and one start. A task in a hundred is retried.
 */
export function transitionsOf({ deadlines, reached }: Timing): number {
  return 3.01 * reached + 2 * deadlines;
}

export function stepFunctionsDollars(timing: Timing): number {
  return (transitionsOf(timing) / stateTransitions.per) * stateTransitions.dollars;
}

/**
 * Actions of Temporal. A workflow a case: its start, a signal for each milestone, a timer each time its next moment is
 * set, an activity that records who is told and one that sends for each mail, and a signal for each of two reports of SES.
 */
export function actionsOf({ cases, milestones, mails, set }: Timing): number {
  return cases + milestones + set + 2 * mails + 2 * mails;
}

/** Durable functions of Lambda: an execution a case, and operations as Temporal's actions, save that SES reports to none. */
export function operationsOf({ cases, milestones, mails, set }: Timing): number {
  return cases + milestones + set + 2 * mails;
}

export function durableDollars(timing: Timing): number {
  return (operationsOf(timing) / durableOperations.per) * durableOperations.dollars;
}

/** Dollars a year on the Developer plan of Temporal, which is for basic use. */
export function developerDollars(timing: Timing, activeGigabytes: number): number {
  const actions = (actionsOf(timing) / 1e6) * temporal.developerAction;
  return (1 + temporal.planShare) * (actions + 12 * storageOf(activeGigabytes));
}

function storageOf(activeGigabytes: number): number {
  return activeGigabytes * 730 * temporal.activeStorage;
}

/** Dollars a year on the Business plan, which is the one for production. */
export function businessDollars(timing: Timing, activeGigabytes: number): number {
  const actions = Math.max(0, actionsOf(timing) / 12 - temporal.included);
  let [below, used] = [0, 0];
  for (const { upTo, dollars } of temporal.actions) {
    used += (Math.max(0, Math.min(actions, upTo) - below) / 1e6) * dollars;
    below = upTo;
  }
  used += storageOf(activeGigabytes);
  return 12 * (used + Math.max(temporal.leastPlan, temporal.planShare * used));
}
