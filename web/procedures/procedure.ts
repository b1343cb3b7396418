/** The page of one authority's procedures. */
import type { Language } from '../../domain/case/facts.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { authorityName } from '../layout/authorities.ts';
import type { View } from '../render.ts';
import { ownShown } from './own.ts';
import { type RuleShown, ruleShown } from './rule.ts';
import { sayingIn } from './saying.ts';

export interface ProcedureShown {
  readonly authority: Authority;
  /** The document's own, with nothing that the authority has set. */
  readonly usual: Practice;
  /** What the authority has set, for its own people. */
  readonly own?: Practice;
  /** A short mark of a text that changes with every word of it. */
  markOf(text: string): string;
}

export function procedureView({ authority, usual, own, markOf }: ProcedureShown, language: Language): View {
  const saying = sayingIn(language);
  const { words, phrases } = saying;
  const rules = rulesOf(authority);
  const titleOf = (ruleId: string) => {
    const rule = rules.find(({ id }) => id === ruleId);
    return rule ? phrases.rule(rule).title : ruleId;
  };
  const title = words.titleOf(authorityName(authority, language));
  return {
    template: 'procedures/procedure.njk',
    title,
    context: {
      words,
      intro: words.introOf(rules.length),
      isOwn: own !== undefined,
      rules: rules.map((rule, place) => {
        const shown: RuleShown = ruleShown(rule, place + 1, authority, usual, saying, titleOf);
        return {
          ...shown,
          mark: markOf(textOf(shown, titleOf(rule.id))),
          ...(own && { own: ownShown(rule, own, saying) }),
        };
      }),
    },
  };
}

/** All that is signed. The number is left out: a rule stays the same when another comes before it. */
function textOf({ facts, rungs, versions }: RuleShown, title: string): string {
  return JSON.stringify({ title, facts, rungs, versions });
}
