/** One rule as a manager reads and signs it: the duty, who is told, where it stands, worked examples. */
import { parseDay } from '../../domain/calendar/day.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import type { SourcedRule } from '../../domain/catalogue/procedures.ts';
import type { Trigger } from '../../domain/catalogue/rule.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { exampleShown } from './example.ts';
import type { Saying } from './saying.ts';

/** @param practice the document's own, with nothing that the authority has set */
export function ruleShown(
  rule: SourcedRule,
  number: number,
  authority: Authority,
  practice: Practice,
  saying: Saying,
  titleOf: (ruleId: string) => string,
) {
  const { words, procedure, phrases } = saying;
  const version = rule.versions.at(-1)!;
  const anyOf = (triggers: readonly Trigger[]) =>
    capitalised(triggers.map((trigger) => procedure.trigger(trigger, titleOf)).join(`, ${words.or} `));
  return {
    id: rule.id,
    heading: `${number}. ${phrases.rule(rule).title}`,
    brief: procedure.periodInBrief(rule, version),
    facts: [
      { key: words.startsWhen, text: anyOf(rule.starts) },
      { key: words.endsWhen, text: anyOf(rule.ends) },
      { key: words.period, text: capitalised(procedure.period(rule, version)) },
      { key: words.owedBy, text: capitalised(procedure.owedBy(rule)) },
      ...procedure.features(rule).map(({ heading, text }) => ({ key: heading, text: capitalised(text) })),
    ],
    rungs: procedure.rungs(rule, ladders[rule.ladder]).map(({ kind, when, to }) => ({
      kind: capitalised(kind),
      when: capitalised(when),
      to: capitalised(to),
    })),
    versions: rule.versions.map((each, place) => {
      const next = rule.versions[place + 1];
      const from = phrases.day(parseDay(each.from)!);
      const { document, section, summary, language } = phrases.rule(rule).cite(each);
      return {
        heading: next
          ? words.inForceBetween(from, phrases.day(parseDay(next.from)! - 1))
          : words.inForceFrom(from),
        period: capitalised(procedure.periodInBrief(rule, each)),
        document,
        section,
        summary,
        lang: language === saying.language ? undefined : language,
        // A document's own words, by which the place is found in it.
        sectionLang: saying.language === 'en' ? undefined : 'en',
        examples: each.examples.map((example, n) =>
          exampleShown(rule, example, n + 1, authority, practice, saying),
        ),
      };
    }),
    workOut: `/work-out-a-date?${new URLSearchParams({ authority, rule: rule.id })}`,
  };
}

export type RuleShown = ReturnType<typeof ruleShown>;
