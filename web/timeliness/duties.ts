/** Every duty with its figures, those that did not start by their titles alone. */
import type { SourcedRule } from '../../domain/catalogue/procedures.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import { type Asked, queryOf } from './asked.ts';
import type { ReportDates } from './dates.ts';
import { figureCells, figureHeads } from './figures.ts';
import type { Report } from './report.ts';
import type { Row, Table } from './table.ts';
import type { TimelinessWords } from './words.ts';

export interface DutiesSection {
  /** Absent where nothing started. */
  readonly table?: Table;
  /** The duties that did not start, with how many they are; absent where all did. */
  readonly without?: { readonly summary: string; readonly titles: readonly string[] };
}

export function dutiesSection(
  { rules, duties }: Report,
  asked: Asked,
  phrases: Phrases,
  words: TimelinessWords,
  dates: ReportDates,
): DutiesSection {
  const titles = new Map(rules.map((rule) => [rule.id, phrases.rule(rule).title]));
  const titleOf = (rule: string) => titles.get(rule) ?? rule;
  const rows = duties
    .filter(({ started }) => started > 0)
    .map((line): Row => {
      const { rule } = line;
      return {
        head: { text: titleOf(rule), href: `/timeliness?${queryOf(asked, { rule })}#change` },
        cells: figureCells(line, words.figures, dates, (count) => ({
          href: `/timeliness/deadlines?${queryOf(asked, { rule, count })}`,
          about: words.deadlines.title(words.figures[count], titleOf(rule)),
        })),
      };
    });
  const without = duties.filter(({ started }) => started === 0).map(({ rule }) => titleOf(rule));
  return {
    ...(rows.length > 0 && {
      table: {
        labelledBy: 'duties',
        caption: words.duties.heading,
        head: [words.figures.duty, ...figureHeads(words.figures)],
        rows,
      },
    }),
    ...(without.length > 0 && {
      without: { summary: words.duties.without(without.length), titles: without },
    }),
  };
}

/** The duties to choose from, as a select takes them. */
export function dutyChoices(
  rules: readonly SourcedRule[],
  phrases: Phrases,
  words: TimelinessWords,
  chosen: string | undefined,
) {
  return [
    { value: '', text: words.change.allDuties, selected: chosen === undefined },
    ...rules.map((rule) => ({
      value: rule.id,
      text: phrases.rule(rule).title,
      selected: rule.id === chosen,
    })),
  ];
}
