/** What a change changed, in words: for the list of changes, and for whoever was second. */
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import type { Difference } from '../../../domain/catalogue/settings-differences.ts';
import type { CountedPeriod } from '../../../domain/periods/period.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { ladderWords } from '../ladders/in-words.ts';
import { rungLines } from '../ladders/rungs.ts';
import { dayName } from '../shared/names.ts';
import { periodName, retentionName, stageName, type ValueWords, valueWords } from '../shared/values.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';

export const changesWords = { en: english, cy: welsh };

export interface DifferenceInWords {
  readonly what: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** @param rules of the authority: a rule is called by its title */
export function differenceInWords(
  difference: Difference,
  phrases: Phrases,
  rules: readonly SourcedRule[],
): DifferenceInWords {
  const { things } = changesWords[phrases.language];
  const words = valueWords[phrases.language];
  const said = <Value>(
    what: string,
    { before, after }: { readonly before: Value; readonly after: Value },
    inWords: (value: Value) => readonly string[],
  ) => ({ what, before: orNone(inWords(before), words), after: orNone(inWords(after), words) });
  switch (difference.is) {
    case 'language':
      return said(things.language, difference, (language) => [words.languages[language]]);
    case 'addresses':
      return said(things.addresses(phrases.role(difference.role)), difference, (addresses) => addresses);
    case 'stand-ins':
      return said(things.standIns(phrases.role(difference.role)), difference, (roles) =>
        roles.map((role) => phrases.role(role)),
      );
    case 'absences':
      return said(things.absences(phrases.role(difference.role)), difference, (days) =>
        days.map((day) => words.awayUntil(dayName(day, phrases))),
      );
    case 'period':
      return said(things.period(ruleName(difference.rule, phrases, rules)), difference, (period) =>
        period === undefined ? [] : [periodName(period as CountedPeriod, words)],
      );
    case 'ladder':
      return said(
        things.ladder(ladderWords[phrases.language].names[difference.ladder]),
        difference,
        (ladder) => rungLines(ladder, phrases),
      );
    case 'digests':
      return said(things.digests, difference, (roles) => roles.map((role) => phrases.role(role)));
    case 'division':
      return said(things.division, difference, (division) => [words.divisions[division]]);
    case 'closing-days':
      return said(things.closingDays(dayName(difference.date, phrases)), difference, (titles) => titles);
    case 'retention':
      return said(things.retention, difference, (retention) => [retentionName(retention, words)]);
    case 'webhook':
      return said(things.webhook, difference, (url) => (url === undefined ? [] : [url]));
  }
}

/** The title of a rule, with its stage where the key names one. */
export function ruleName(key: string, phrases: Phrases, rules: readonly SourcedRule[]): string {
  const [id, stage] = key.split('/');
  const rule = rules.find((each) => each.id === id);
  const title = rule ? phrases.rule(rule).title : key;
  return stage === undefined ? title : `${title} (${stageName(stage, valueWords[phrases.language])})`;
}

function orNone(lines: readonly string[], { nothing }: ValueWords): readonly string[] {
  return lines.length > 0 ? lines : [nothing];
}
