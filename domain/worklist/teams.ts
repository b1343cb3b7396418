/** Which agency or team a deadline falls to, as far as the case says. */
import type { Deadline } from '../case/deadlines.ts';
import type { Person } from '../case/facts.ts';

/**
 * The agency whose duty it is where each agency has its own; else the agencies recorded with the people of the case who
 * owe it. Empty where none is recorded.
 */
export function teamsOf({ rule, subject, owedBy }: Deadline, people: readonly Person[]): readonly string[] {
  if (rule.oneFor === 'agency') return subject === null ? [] : [subject];
  const theirs = people.flatMap(({ role, agency }) =>
    agency !== undefined && owedBy.includes(role) ? [agency] : [],
  );
  return [...new Set(theirs)];
}
