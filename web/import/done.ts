/** The page that says what became of a file. */
import type { Language } from '../../domain/case/facts.ts';
import type { RowOutcome } from '../../functions/http/import/outcome.ts';
import type { View } from '../render.ts';
import { importWords } from './import-words.ts';
import { summary } from './summary.ts';

export interface Done {
  readonly language: Language;
  readonly outcomes: readonly RowOutcome[];
  /** Whether nobody was told of what was past. */
  readonly quietly: boolean;
  /** How many rows there was no time for, and those rows, to be handed back. */
  readonly rest: number;
  readonly restRows: string;
  /** How many rows of the file were not handed on, because they must be put right. */
  readonly leftOut: number;
}

export function doneView({ language, outcomes, quietly, rest, restRows, leftOut }: Done): View {
  const words = importWords[language];
  const { done } = words;
  const count = (is: RowOutcome['is']) => outcomes.filter((outcome) => outcome.is === is).length;
  const refused = outcomes.flatMap(({ row, is }) =>
    is === 'recorded' || is === 'already-there' ? [] : [[{ text: String(row) }, { text: done.refusals[is] }]],
  );
  return {
    template: 'import/done.njk',
    title: rest > 0 || leftOut > 0 ? done.titlePart : done.title,
    context: {
      words: done,
      otherFile: words.otherFile,
      counts: summary([
        [done.recorded, count('recorded')],
        [done.alreadyThere, count('already-there')],
        [done.refused, refused.length],
        ...(leftOut > 0 ? [[done.leftOut, leftOut] as const] : []),
      ]),
      leftOut,
      told: quietly ? done.quietly : done.told,
      toldChoice: quietly ? 'nobody' : 'everybody',
      refusedHead: [{ text: words.row }, { text: done.why }],
      refused,
      ...(rest > 0 && { rest: done.rest(rest), restRows }),
    },
  };
}
