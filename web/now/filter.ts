/** The form that narrows the list. */
import type { Role } from '../../domain/vocabulary/roles.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { addressOf } from './address.ts';
import type { Shown } from './shown.ts';
import type { NowWords } from './words.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly selected?: true;
}

/** What can be chosen is what the list holds now, and what is chosen already. */
export function filterOf({ worklist, asked, rules, phrases }: Shown, words: NowWords) {
  const { rule, owedBy, team } = asked.filter;
  const { choices } = worklist;
  const title = (id: string) => {
    const known = rules.find((each) => each.id === id);
    return known ? phrases.rule(known).title : id;
  };
  const inOrder = new Intl.Collator(phrases.language).compare;
  const items = (
    values: readonly string[],
    chosen: string | undefined,
    textOf: (value: string) => string,
  ) => [
    { value: '', text: words.filter.any },
    ...[...new Set([...values, ...(chosen === undefined ? [] : [chosen])])]
      .map((value): Choice => ({ value, text: textOf(value), ...(value === chosen && { selected: true }) }))
      .toSorted((a, b) => inOrder(a.text, b.text)),
  ];
  const roleText = (role: string) => capitalised(phrases.role(role as Role));
  const chosen = [
    ...(rule === undefined ? [] : [title(rule)]),
    ...(owedBy === undefined ? [] : [phrases.role(owedBy)]),
    ...(team === undefined ? [] : [team]),
  ];
  return {
    rules: items(choices.rules, rule, title),
    roles: items(choices.roles, owedBy, roleText),
    teams: items(choices.teams, team, (name) => name),
    isUsed: chosen.length > 0,
    narrowedTo: chosen,
    clear: addressOf({ ...asked, page: 1, filter: {} }),
    ...(asked.show && { show: asked.show }),
  };
}
