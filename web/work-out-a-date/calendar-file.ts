/** What a calendar says of a date that was worked out. Its summary says no more than the subject of a mail. */
import type { Language } from '../../domain/case/facts.ts';
import type { EntryWords } from '../../domain/wording/calendar-entry.ts';
import { headingOf } from './heading.ts';
import { saidIn } from './said.ts';
import type { Result } from './worked-out.ts';

/** @param link to the page that says it all */
export function entryOf(
  { choices, worked }: Result,
  link: string,
  language: Language,
): { readonly name: string; readonly entry: EntryWords } {
  const said = saidIn(language);
  const { phrases } = said;
  const { rule } = choices;
  const { letter } = phrases;
  const version = worked?.deadline.version ?? rule.versions[0];
  const description = [
    `${headingOf(worked, said)}.`,
    ...(worked ? [letter.owedBy(phrases.roles(worked.deadline.owedBy))] : []),
    `${letter.whyThisDate}:`,
    ...(worked?.reasons ?? []).map((reason) => `- ${phrases.reason(reason)}`),
    `${letter.whereLaidDown}: ${phrases.rule(rule).cite(version).document}, "${version.cite.section}"`,
    link,
  ];
  return {
    name: phrases.calendar.name,
    entry: { summary: phrases.rule(rule).discreetTitle, description: description.join('\n') },
  };
}
