/** What a deadline is about, at the head of what is said of it. */
import type { Deadline } from '../case/deadlines.ts';
import type { Phrases } from './phrases.ts';

type About = Pick<Deadline, 'rule' | 'subject'>;

/** The rule's title, with the agency where each has a clock of its own. A person is never named. */
export function headingOf(about: About, phrases: Phrases): string {
  return withAgency(phrases.rule(about.rule).title, about);
}

export function withAgency(title: string, { rule, subject }: About): string {
  return rule.oneFor === 'agency' && subject !== null ? `${title} (${subject})` : title;
}
