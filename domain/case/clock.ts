/** One clock of a case, and what milestones do to it. Each change gives a new clock; none is altered in place. */

import { parseDay } from '../calendar/day.ts';
import { type Instant, londonDay, londonInstant } from '../calendar/london.ts';
import { type SourcedRule, versionInForce } from '../catalogue/procedures.ts';
import type { Version } from '../catalogue/rule.ts';
import { onceEach } from '../once.ts';
import type { Hold } from '../periods/reckon.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { Milestone } from './case-file.ts';
import { opaque } from './opaque.ts';

export interface Clock {
  /** Of the milestone and the rule, and for whom it is without saying so: it travels in tags and events. */
  readonly id: string;
  readonly rule: SourcedRule;
  readonly version: Version;
  /** The person or agency it is for, where there is one clock for each. */
  readonly subject: string | null;
  /** The milestone it is counted from: the latest where a later one started it anew. */
  readonly start: Milestone;
  /** The ids of the milestones that started it: the first, and those that started it again or moved it. */
  readonly startedBy: readonly [string, ...string[]];
  /** The appointment it is counted back from, or the moment it expires, where there is one. */
  readonly appointment?: Instant;
  readonly holds: readonly Hold[];
  readonly extension?: { readonly until: Instant; readonly by: Milestone };
  /** The milestone that the second bound is counted from, once it has come. */
  readonly sooner?: Milestone;
  /** The milestone it may not be later than, once it has come. */
  readonly limit?: Milestone;
  readonly owedBy: readonly Role[];
  readonly escalatesTo: readonly Role[];
  /** Who has recorded it so far, where several must. */
  readonly recordedBy: readonly Role[];
  /** The milestone that ended it. */
  readonly end?: Milestone;
  /** The milestone because of which it no longer runs. */
  readonly withdrawnBy?: Milestone;
  /** When the last fact that its date depends on was recorded. */
  readonly recordedAt: Instant;
}

/** A new clock. Undefined where no version of the rule was in force yet. */
export function startClock(rule: SourcedRule, start: Milestone, subject: string | null): Clock | undefined {
  const version = versionInForce(rule, londonDay(start.occurredAt));
  if (!version) return undefined;
  const stage = rule.stages?.[String(start.data.stage)];
  const clock: Clock = {
    id: clockId(start.id, rule, subject),
    rule,
    version,
    subject,
    start,
    startedBy: [start.id],
    holds: [],
    owedBy: stage?.owedBy ? [stage.owedBy] : rule.owedBy,
    escalatesTo: stage ? [stage.escalatesTo] : rule.escalatesTo,
    recordedBy: [],
    recordedAt: start.recordedAt,
  };
  const appointment = rule.appointedBy ? undefined : appointmentIn(rule, start);
  return appointment === undefined ? clock : { ...clock, appointment };
}

/** The id of a clock that a milestone started. */
export function clockId(startedBy: string, rule: SourcedRule, subject: string | null): string {
  const whose = subject === null ? '' : `-${opaque(`${startedBy} ${subject}`)}`;
  return `${startedBy}-${rule.id}${whose}`;
}

/** The moment named in the field that a rule counts back from. A day is its first moment in London. */
export function appointmentIn({ appointedIn }: SourcedRule, { data }: Milestone): Instant | undefined {
  const text = appointedIn === undefined ? undefined : data[appointedIn];
  return typeof text === 'string' ? momentOf(text) : undefined;
}

const momentOf = onceEach((text: string): Instant => {
  const day = parseDay(text);
  return day === undefined ? Date.parse(text) : londonInstant(day, 0);
});

export function isRunning(clock: Clock): boolean {
  return !clock.end && !clock.withdrawnBy;
}

/** A clock whose date depends on one more milestone. */
export function because(clock: Clock, { recordedAt }: Milestone, change: Partial<Clock>): Clock {
  return { ...clock, ...change, recordedAt: Math.max(clock.recordedAt, recordedAt) };
}

export function beginHold(clock: Clock, milestone: Milestone): Clock {
  return because(clock, milestone, { holds: [...clock.holds, { from: milestone.occurredAt }] });
}

export function endHold(clock: Clock, milestone: Milestone): Clock {
  const until = milestone.occurredAt;
  const holds = clock.holds.map((hold) => (hold.until === undefined ? { ...hold, until } : hold));
  return because(clock, milestone, { holds });
}
