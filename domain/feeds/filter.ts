/** Which deadlines of its authority a calendar feed shows. */
import type { SourcedRule } from '../catalogue/procedures.ts';
import type { Role } from '../vocabulary/roles.ts';

/** Absent fields ask for nothing; of a list, one that fits is enough. */
export interface FeedFilter {
  /** Ids of rules. */
  readonly rule?: readonly string[];
  readonly owedBy?: readonly Role[];
}

/**
 * Whether deadlines of a rule are shown. Who owes one can depend on what happened in its case; then it is shown to
 * everyone who may owe it, for a calendar with one entry too many does less harm than one with a gap.
 */
export function shows({ rule: ids, owedBy: roles }: FeedFilter, rule: SourcedRule): boolean {
  if (ids && !ids.includes(rule.id)) return false;
  return !roles || mayOwe(rule).some((role) => roles.includes(role));
}

/** Who owes every deadline of a rule. Undefined where that depends on the case. */
export function alwaysOwe({ owedBy, stages, standIn }: SourcedRule): readonly Role[] | undefined {
  return stages || standIn ? undefined : owedBy;
}

/** Everyone who may owe a deadline of a rule. */
export function mayOwe({ owedBy, stages, standIn }: SourcedRule): readonly Role[] {
  const inStages = Object.values(stages ?? {}).flatMap((stage) => stage.owedBy ?? []);
  return [...owedBy, ...inStages, ...(standIn ? [standIn.by] : [])];
}
