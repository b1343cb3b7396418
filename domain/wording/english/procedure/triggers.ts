/** What starts or ends a clock, in words, with its conditions. */
import type { Trigger } from '../../../catalogue/rule.ts';
import { conditionInWords } from './details.ts';
import { milestoneInWords, type Saying } from './milestones.ts';

/** A trigger as a clause: what happens, and what must be so. `titleOf` gives the title of another rule. */
export function triggerInWords(
  trigger: Trigger,
  titleOf: (ruleId: string) => string,
  say: Saying = milestoneInWords,
): string {
  const { milestone, where, after, tooLateFor } = trigger;
  const provisos = [
    ...conditions(where),
    ...(after ? [`earlier in the same case ${earlier(after, say)}`] : []),
    ...(tooLateFor === undefined ? [] : [`it comes after the time of "${titleOf(tooLateFor)}" has run out`]),
  ];
  return say(milestone) + proviso(provisos);
}

/** A trigger as a clause without the names that systems use. */
export function circumstanceInWords({ milestone, where }: Trigger): string {
  const conditions_ = conditions(where);
  return conditions_.length === 0
    ? milestoneInWords(milestone)
    : `${milestoneInWords(milestone)} and ${conditions_.join(' and ')}`;
}

function conditions(where: Trigger['where']): string[] {
  return Object.entries(where ?? {}).map(([field, values]) => conditionInWords(field, values));
}

function earlier({ milestone, where }: Pick<Trigger, 'milestone' | 'where'>, say: Saying): string {
  const asked = conditions(where);
  const where_ = asked.length === 0 ? '' : `, where ${asked.join(' and ')}`;
  return say(milestone) + where_;
}

function proviso(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `, provided that ${conditions.join(' and ')}`;
}
