/** The clocks that the milestones of a case start, move, hold and end under a rule. */

import { parseDay } from '../calendar/day.ts';
import { endOfDay } from '../calendar/london.ts';
import { milestonesOfRule } from '../catalogue/milestones-of.ts';
import type { SourcedRule } from '../catalogue/procedures.ts';
import { termOf } from '../periods/term.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { Milestone } from './case-file.ts';
import { appointmentIn, because, beginHold, type Clock, endHold, isRunning } from './clock.ts';
import { isOneConference } from './conferences.ts';
import { startClocks } from './starting.ts';
import { isOfKind, matches, type Surroundings } from './triggers.ts';

/** What a rule makes of the milestones of a case. */
export function clocksOf(sourced: SourcedRule, surroundings: Surroundings): readonly Clock[] {
  const { milestones } = surroundings;
  const bearsOnIt = milestonesOfRule(sourced);
  const rule = withStandIn(sourced, milestones);
  let clocks: readonly Clock[] = [];
  let heldSince: Milestone | undefined;
  for (const milestone of milestones) {
    if (!bearsOnIt.has(milestone.type)) continue;
    if (rule.held?.from === milestone.type) heldSince ??= milestone;
    if (clocks.some(isRunning)) {
      const ends = rule.ends.some((trigger) => matches(trigger, milestone, surroundings));
      clocks = clocks.map((clock) => (isRunning(clock) ? afterMilestone(clock, milestone, ends) : clock));
    }
    if (rule.held?.to === milestone.type) heldSince = undefined;
    if (rule.starts.some((trigger) => matches(trigger, milestone, surroundings))) {
      clocks = startClocks(rule, clocks, milestone, surroundings, heldSince);
    }
  }
  const exempting = milestones.find(({ type }) => type === rule.exempt);
  return exempting
    ? clocks.map((clock) => (isRunning(clock) ? { ...clock, withdrawnBy: exempting } : clock))
    : clocks;
}

/** A running clock after the next milestone of its case. */
function afterMilestone(clock: Clock, milestone: Milestone, ends: boolean): Clock {
  const { rule } = clock;
  const { type } = milestone;
  if (type === 'case-closed') return { ...clock, withdrawnBy: milestone };
  if (ends && concerns(clock, milestone)) return ended(clock, milestone);
  if (rule.held?.from === type && clock.holds.every(({ until }) => until !== undefined))
    return beginHold(clock, milestone);
  if (rule.held?.to === type) return endHold(clock, milestone);
  if (rule.extended?.by === type) return extended(clock, milestone);
  if (rule.appointedBy === type) return appointed(clock, milestone);
  const { sooner, within } = clock.version;
  if (sooner?.from === type && !clock.sooner) return because(clock, milestone, { sooner: milestone });
  const term = termOf(within);
  if (term.is === 'not-later-than' && term.milestone === type && !clock.limit) {
    return because(clock, milestone, { limit: milestone });
  }
  return clock;
}

/** Whether an ending milestone is about this clock's person, agency and conference. */
function concerns({ rule, subject, start }: Clock, milestone: Milestone): boolean {
  const { data } = milestone;
  if (rule.oneFor === 'person' && (data.person ?? null) !== subject) return false;
  if (rule.oneFor !== 'agency') return true;
  return data.agency === subject && isOneConference(milestone, start);
}

function ended(clock: Clock, milestone: Milestone): Clock {
  if (!clock.rule.jointly) return { ...clock, end: milestone };
  const recordedBy = [...clock.recordedBy, milestone.data.by as Role];
  return clock.owedBy.every((role) => recordedBy.includes(role))
    ? { ...clock, recordedBy, end: milestone }
    : { ...clock, recordedBy };
}

function extended(clock: Clock, milestone: Milestone): Clock {
  const { until, by } = milestone.data;
  const day = typeof until === 'string' ? parseDay(until) : undefined;
  const authorised = by === undefined || clock.rule.extended!.authorisedBy.includes(by as Role);
  if (day === undefined || !authorised) return clock;
  return because(clock, milestone, { extension: { until: endOfDay(day), by: milestone } });
}

function appointed(clock: Clock, milestone: Milestone): Clock {
  const appointment = appointmentIn(clock.rule, milestone);
  return appointment === undefined ? clock : because(clock, milestone, { appointment });
}

/** Whoever stands in does so for everything the rule asks of the person they stand in for. */
function withStandIn(rule: SourcedRule, milestones: readonly Milestone[]): SourcedRule {
  const { standIn } = rule;
  if (!standIn || !milestones.some((milestone) => isOfKind(standIn.when, milestone))) return rule;
  const swap = (roles: readonly Role[]) => [
    ...new Set(roles.map((role) => (role === standIn.for ? standIn.by : role))),
  ];
  return { ...rule, owedBy: swap(rule.owedBy), escalatesTo: swap(rule.escalatesTo) };
}
