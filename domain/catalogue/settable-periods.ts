/** Rules whose document gives no period: the authority may set one, and until then no clock of theirs runs. */
import type { CountedPeriod, Length } from '../periods/period.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { rulesOf, type SourcedRule } from './procedures.ts';
import type { Version } from './rule.ts';

export interface SettablePeriod {
  readonly rule: SourcedRule;
  /** The last version that leaves the period open. */
  readonly version: Version;
  /** The stages that may each have a period of their own. */
  readonly stages: readonly string[];
  /** `before` where the duty leads up to an appointment, so that the period is a lead time. */
  readonly direction: Length['direction'];
}

/** In the order of the documents. */
export function settablePeriods(authority: Authority): SettablePeriod[] {
  return rulesOf(authority).flatMap((rule) => {
    const version = rule.versions.findLast(({ within }) => within === 'set by the authority');
    if (!version) return [];
    const direction = rule.appointedIn === undefined ? 'after' : 'before';
    return [{ rule, version, stages: Object.keys(rule.stages ?? {}), direction }];
  });
}

/** The keys under which the periods of a rule are set: its id, then `rule id/stage` for each stage. */
export function periodKeys({ rule, stages }: Pick<SettablePeriod, 'rule' | 'stages'>): string[] {
  return [rule.id, ...stages.map((stage) => `${rule.id}/${stage}`)];
}

/** Whether a clock of a rule can run: its document gives a period, or the authority has set one, be it for one stage. */
export function hasPeriod(rule: SourcedRule, periods: Readonly<Record<string, CountedPeriod>>): boolean {
  if (rule.versions.some(({ within }) => within !== 'set by the authority')) return true;
  return periodKeys({ rule, stages: Object.keys(rule.stages ?? {}) }).some(
    (key) => periods[key] !== undefined,
  );
}
