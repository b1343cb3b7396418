/** Which authority follows what. */
import type { Language } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import { authorityName } from '../layout/authorities.ts';
import type { View } from '../render.ts';
import { sayingIn } from './saying.ts';

export function listView(language: Language): View {
  const { words, phrases } = sayingIn(language);
  const rows = authorities.map((authority) => {
    const rules = rulesOf(authority);
    const documents = rules.map((rule) => phrases.rule(rule).cite(rule.versions.at(-1)!));
    return {
      name: authorityName(authority, language),
      href: `/procedures/${authority}`,
      rules: rules.length,
      documents: [...new Map(documents.map((each) => [each.document, each])).values()].map((each) => ({
        text: each.document,
        lang: each.language === language ? undefined : each.language,
      })),
    };
  });
  return {
    template: 'procedures/list.njk',
    title: words.title,
    context: { words, rows: rows.toSorted((a, b) => a.name.localeCompare(b.name, language)) },
  };
}
