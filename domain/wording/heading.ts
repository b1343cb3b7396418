/** What a deadline is about, at the head of what is said of it. */
import type { Deadline } from '../case/deadlines.ts';
import type { Phrases } from './phrases.ts';

/** The rule's title, with the agency where each has a clock of its own. A person is never named. */
export function headingOf({ rule, subject }: Deadline, phrases: Phrases): string {
  const { title } = phrases.rule(rule);
  return rule.oneFor === 'agency' && subject !== null ? `${title} (${subject})` : title;
}
