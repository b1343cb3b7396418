/** The first two steps: whose procedures, and which of their rules. */
import type { Language } from '../../domain/case/facts.ts';
import { rulesOf, type SourcedRule } from '../../domain/catalogue/procedures.ts';
import { termOf } from '../../domain/periods/term.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import { errorMessage } from '../layout/frame.ts';
import type { View } from '../render.ts';
import { addressOf } from './addresses.ts';
import type { Stage } from './read.ts';
import { saidIn } from './said.ts';

type Choosing = Extract<Stage, { readonly is: 'authority' | 'rule' }>;

export function chooseView(stage: Choosing, language: Language): View {
  const { words } = saidIn(language);
  const question = stage.is === 'authority' ? authorityQuestion(language) : ruleQuestion(stage, language);
  const hasErrors = stage.faults.length > 0;
  const error = hasErrors ? errorMessage(words.faults['not-chosen'](''), language) : undefined;
  return {
    template: 'work-out-a-date/choose.njk',
    title: stage.is === 'authority' ? words.title : `${question.legend} – ${words.title}`,
    hasErrors,
    context: { words, question, error, errors: error && [{ ...error, href: `#${question.name}` }] },
  };
}

function authorityQuestion(language: Language) {
  const { words, nameOf } = saidIn(language);
  return {
    name: 'authority',
    legend: words.whoseProcedures,
    intro: words.intro,
    caption: undefined as string | undefined,
    kept: [] as readonly { name: string; value: string }[],
    back: undefined as string | undefined,
    items: authorities
      .map((value) => ({ value: value as string, text: nameOf(value) }))
      .toSorted((a, b) => a.text.localeCompare(b.text, language)),
  };
}

function ruleQuestion({ authority }: Choosing & { is: 'rule' }, language: Language) {
  const { words, phrases, procedure, nameOf } = saidIn(language);
  const periodHint = (rule: SourcedRule) => {
    const version = rule.versions.at(-1)!;
    return termOf(version.within).is === 'unset'
      ? words.setByAuthority
      : procedure.periodInBrief(rule, version);
  };
  return {
    name: 'rule',
    legend: words.whichRule,
    intro: undefined,
    caption: nameOf(authority),
    kept: [
      { name: 'authority', value: authority },
      { name: 'next', value: 'details' },
    ],
    back: addressOf({}),
    items: rulesOf(authority).map((rule) => ({
      value: rule.id,
      text: phrases.rule(rule).title,
      hint: { text: periodHint(rule) },
    })),
  };
}
