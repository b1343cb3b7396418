/** What is outstanding in a case as far as its deadlines in brief tell, which is all that an older build's head has. */
import type { DeadlineBrief } from '../case/brief.ts';
import { isLive } from '../case/deadlines.ts';
import type { SourcedRule } from '../catalogue/procedures.ts';
import type { Duty, Outstanding } from './outstanding.ts';

/** Who owes a deadline is taken from its rule. Of teams, acknowledgements and notices nothing is known. */
export function outstandingInBrief(
  deadlines: readonly DeadlineBrief[],
  rules: readonly SourcedRule[],
): Outstanding {
  const duties = deadlines.flatMap(({ id, rule: ruleId, status, dueAt }): Duty[] => {
    const rule = rules.find((each) => each.id === ruleId);
    if (!rule || dueAt === undefined || !isLive({ status })) return [];
    return [{ id, rule: ruleId, dueAt, owedBy: rule.owedBy }];
  });
  return { duties, troubles: [] };
}
