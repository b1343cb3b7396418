/**
 * When the time of a deadline is up, and what it is from then on, by its rule alone: nothing else decides it, neither for a
 * deadline worked out of its log nor for one that a head keeps.
 */
import { hour, type Instant } from '../calendar/london.ts';
import type { Rule, Version } from '../catalogue/rule.ts';
import { termOf } from '../periods/term.ts';

/** How long "immediately" may take before it counts as overdue: until it is first escalated. */
const immediately = 1 * hour;

/**
 * The last moment at which a deadline is in time.
 * @param version of its rule, in force when the clock started; undefined where this build knows none
 */
export function lateAfter(version: Version | undefined, dueAt: Instant): Instant {
  return version && termOf(version.within).is === 'at-once' ? dueAt + immediately : dueAt;
}

/** What has not been done when its time is up. A right lapses, and nobody is late. */
export function whenTimeIsUp({ ladder }: Pick<Rule, 'ladder'>): 'overdue' | 'withdrawn' {
  return ladder === 'window' ? 'withdrawn' : 'overdue';
}
