/** What is outstanding in a case as far as its deadlines in brief tell, which is all that an older build's head has. */
import { londonDay } from '../calendar/london.ts';
import type { DeadlineBrief } from '../case/brief.ts';
import { isLive } from '../case/deadlines.ts';
import { type SourcedRule, versionInForce } from '../catalogue/procedures.ts';
import { type Duty, datesOf, type Outstanding } from './outstanding.ts';

/** Who owes a deadline is taken from its rule. Of teams, acknowledgements and notices nothing is known. */
export function outstandingInBrief(
  deadlines: readonly DeadlineBrief[],
  rules: readonly SourcedRule[],
): Outstanding {
  const duties = deadlines.flatMap(({ id, rule: ruleId, status, startedAt, dueAt }): Duty[] => {
    const rule = rules.find((each) => each.id === ruleId);
    if (!rule || dueAt === undefined || !isLive({ status })) return [];
    const version = versionInForce(rule, londonDay(startedAt));
    return [{ id, rule: ruleId, ...datesOf(version, dueAt), owedBy: rule.owedBy }];
  });
  return { duties, troubles: [] };
}
