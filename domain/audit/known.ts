/** What was known of a case at a place in its log: the milestones that stood then, in the order in which they happened. */
import type { Fact } from '../case/facts.ts';
import type { Trigger } from '../catalogue/rule.ts';
import type { MilestoneData } from '../vocabulary/fields.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';

export interface Happened {
  readonly id: string;
  readonly type: MilestoneType;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly data: MilestoneData;
}

/** The milestones of the first facts of a log, without those recorded in error. */
export function standingAmong(facts: readonly Fact[]): readonly Happened[] {
  const received = facts.flatMap((fact) => (fact.is === 'milestone-received' ? [fact.milestone] : []));
  const inError = new Set(
    received.flatMap(({ type, data }) => (type === 'milestone-voided' ? [String(data.milestone)] : [])),
  );
  return received
    .filter(({ id, type }) => type !== 'milestone-voided' && !inError.has(id))
    .map(({ id, type, occurredAt, data }) => ({ id, type, at: occurredAt, data }))
    .sort((one, other) => one.at - other.at);
}

/** Whether a milestone is of the kind a trigger speaks of, what came `before` it being known. */
export function fits(trigger: Trigger, milestone: Happened, before: readonly Happened[]): boolean {
  if (trigger.milestone !== milestone.type) return false;
  for (const [field, values] of Object.entries(trigger.where ?? {})) {
    const value = milestone.data[field] ?? false;
    if (!values.some((wanted) => wanted === value)) return false;
  }
  const { after } = trigger;
  return after === undefined || before.some((earlier) => fits(after, earlier, []));
}
