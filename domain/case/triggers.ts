/** Whether a milestone is the one that a rule waits for. */

import type { Instant } from '../calendar/london.ts';
import type { Trigger } from '../catalogue/rule.ts';
import type { Milestone } from './case-file.ts';

/** A clock of another rule, as far as a trigger asks about it. */
export interface OtherClock {
  readonly rule: { readonly id: string };
  readonly subject: string | null;
  readonly start: { readonly occurredAt: Instant };
  readonly dueAt?: Instant;
}

/** What surrounds a milestone in its case. */
export interface Surroundings {
  /** Every milestone that stands, in the order in which they happened. */
  readonly milestones: readonly Milestone[];
  readonly otherClocks: readonly OtherClock[];
}

export function matches(
  trigger: Trigger,
  milestone: Milestone,
  { milestones, otherClocks }: Surroundings,
): boolean {
  if (!isOfKind(trigger, milestone)) return false;
  const { after, tooLateFor } = trigger;
  if (
    after &&
    !milestones.slice(0, milestones.indexOf(milestone)).some((earlier) => isOfKind(after, earlier))
  ) {
    return false;
  }
  return tooLateFor === undefined || otherClocks.some((clock) => isTooLateFor(clock, tooLateFor, milestone));
}

/** Whether it has the type and the data asked for. */
export function isOfKind(trigger: Trigger, { type, data }: Milestone): boolean {
  if (trigger.milestone !== type) return false;
  return Object.entries(trigger.where ?? {}).every(([field, values]) => {
    const value = data[field] ?? false;
    return typeof value !== 'object' && values.includes(value);
  });
}

function isTooLateFor(clock: OtherClock, ruleId: string, { occurredAt, data }: Milestone): boolean {
  return (
    clock.rule.id === ruleId &&
    clock.subject === (data.person ?? null) &&
    clock.start.occurredAt <= occurredAt &&
    clock.dueAt !== undefined &&
    occurredAt > clock.dueAt
  );
}
