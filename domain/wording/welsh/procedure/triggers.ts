/** What starts or ends a clock, in Welsh, with its conditions. */
import type { Trigger } from '../../../catalogue/rule.ts';
import { milestones } from '../milestones.ts';
import { conditionInWelsh } from './details.ts';

/** A trigger as what happens and what must be so. `titleOf` gives the title of another rule. */
export function triggerInWelsh(trigger: Trigger, titleOf: (ruleId: string) => string): string {
  const { milestone, where, after, tooLateFor } = trigger;
  const provisos = [
    ...conditions(where),
    ...(after ? [`cyn hynny yn yr un achos, ${circumstanceInWelsh(after)}`] : []),
    ...(tooLateFor === undefined ? [] : [`daw ar ôl i amser "${titleOf(tooLateFor)}" ddod i ben`]),
  ];
  return provisos.length === 0
    ? milestones[milestone]
    : `${milestones[milestone]}, ar yr amod hwn: ${provisos.join('; ')}`;
}

/** What happens, and in brackets what must be so of it. */
export function circumstanceInWelsh({ milestone, where }: Pick<Trigger, 'milestone' | 'where'>): string {
  const asked = conditions(where);
  return asked.length === 0 ? milestones[milestone] : `${milestones[milestone]} (${asked.join('; ')})`;
}

function conditions(where: Trigger['where']): string[] {
  return Object.entries(where ?? {}).map(([field, values]) => conditionInWelsh(field, values));
}
