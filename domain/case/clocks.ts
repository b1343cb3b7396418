/** The clocks that the milestones of a case start, hold and end under a rule. */

import { isoDay } from '../calendar/day.ts';
import { type Instant, londonDay } from '../calendar/london.ts';
import type { SourcedRule } from '../catalogue/procedures.ts';
import { versionInForce } from '../catalogue/procedures.ts';
import type { Trigger, Version } from '../catalogue/rule.ts';
import type { Hold } from '../periods/reckon.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { Milestone } from './case-file.ts';

export interface Clock {
  readonly id: string;
  readonly rule: SourcedRule;
  readonly version: Version;
  readonly subject: string | null;
  readonly start: Milestone;
  readonly holds: readonly Hold[];
  readonly owedBy: readonly Role[];
  readonly escalatesTo: readonly Role[];
  /** The milestone that ended it. */
  readonly end?: Milestone;
  /** The milestone because of which it no longer runs. */
  readonly withdrawnBy?: Milestone;
  /** When the last fact that its date depends on was recorded. */
  readonly recordedAt: Instant;
}

/** What a rule makes of the milestones of a case, given in the order in which they happened. */
export function clocksOf(rule: SourcedRule, milestones: readonly Milestone[]): Clock[] {
  let clocks: Clock[] = [];
  let heldSince: Milestone | undefined;
  const change = (alter: (clock: Clock) => Clock) => {
    clocks = clocks.map((clock) => (isRunning(clock) ? alter(clock) : clock));
  };
  for (const milestone of milestones) {
    if (milestone.type === 'case-closed') change((clock) => ({ ...clock, withdrawnBy: milestone }));
    if (rule.ends.some((trigger) => matches(trigger, milestone)))
      change((clock) => ({ ...clock, end: milestone }));
    if (rule.held?.from === milestone.type && !heldSince) {
      heldSince = milestone;
      change((clock) => ({ ...beginHold(clock, milestone) }));
    } else if (rule.held?.to === milestone.type && heldSince) {
      heldSince = undefined;
      change((clock) => ({ ...endHold(clock, milestone) }));
    }
    if (rule.starts.some((trigger) => matches(trigger, milestone))) {
      const clock = startClock(rule, milestone);
      if (clock) clocks.push(heldSince ? beginHold(clock, heldSince) : clock);
    }
  }
  return clocks.map((clock) => withStandIn(clock, milestones));
}

function isRunning(clock: Clock): boolean {
  return !clock.end && !clock.withdrawnBy;
}

function startClock(rule: SourcedRule, start: Milestone): Clock | undefined {
  const version = versionInForce(rule, isoDay(londonDay(start.occurredAt)));
  if (!version) return undefined;
  return {
    id: `${start.id}-${rule.id}`,
    rule,
    version,
    subject: null,
    start,
    holds: [],
    owedBy: rule.owedBy,
    escalatesTo: rule.escalatesTo,
    recordedAt: start.recordedAt,
  };
}

function beginHold(clock: Clock, { occurredAt, recordedAt }: Milestone): Clock {
  return {
    ...clock,
    holds: [...clock.holds, { from: occurredAt }],
    recordedAt: Math.max(clock.recordedAt, recordedAt),
  };
}

function endHold(clock: Clock, { occurredAt, recordedAt }: Milestone): Clock {
  const holds = clock.holds.map((hold) => (hold.until === undefined ? { ...hold, until: occurredAt } : hold));
  return { ...clock, holds, recordedAt: Math.max(clock.recordedAt, recordedAt) };
}

/** Whoever stands in does so for everything the clock asks of the person they stand in for. */
function withStandIn(clock: Clock, milestones: readonly Milestone[]): Clock {
  const standIn = clock.rule.standIn;
  if (!standIn || !milestones.some((milestone) => matches(standIn.when, milestone))) return clock;
  const swap = (roles: readonly Role[]) => [
    ...new Set(roles.map((role) => (role === standIn.for ? standIn.by : role))),
  ];
  return { ...clock, owedBy: swap(clock.owedBy), escalatesTo: swap(clock.escalatesTo) };
}

/** Whether a milestone is the one a trigger waits for. */
export function matches(trigger: Trigger, milestone: Milestone): boolean {
  if (trigger.milestone !== milestone.type) return false;
  return Object.entries(trigger.where ?? {}).every(([field, values]) => {
    const value = milestone.data[field] ?? false;
    return typeof value !== 'object' && values.includes(value);
  });
}
