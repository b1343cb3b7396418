/** The page that shows what a file would bring, before anything of it is recorded. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Language } from '../../domain/case/facts.ts';
import type { Forecast } from '../../domain/import/forecast.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import type { CellFault } from '../../functions/http/import/faults.ts';
import type { ImportRead } from '../../functions/http/import/read.ts';
import type { View } from '../render.ts';
import { importWords } from './import-words.ts';
import { summary } from './summary.ts';
import type { CheckedWords, ImportWords } from './words.ts';

/** The most faults that one page names: whoever has so many has made one mistake in every row. */
const mostFaults = 100;

export interface Checked {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly read: ImportRead;
  readonly would: Forecast;
  /** As of when it was worked out. */
  readonly now: Instant;
  readonly repeats: number;
  readonly rowsAtFault: number;
  /** The good rows, to be handed back. */
  readonly rows: string;
}

export function checkedView(checked: Checked): View {
  const { language, phrases, read, would, now, rows } = checked;
  const words = importWords[language];
  const { checked: own } = words;
  const isAnything = read.rows.length > 0;
  const { faults, waiting } = read;
  return {
    template: 'import/checked.njk',
    title: isAnything ? own.title : own.titleNothing,
    hasErrors: !isAnything,
    context: {
      words: own,
      otherFile: words.otherFile,
      isAnything,
      rows,
      leftOut: checked.rowsAtFault + waiting,
      found: summary(foundIn(checked, own)),
      would: summary([
        [own.overdue, would.overdue],
        [own.dueInAWeek, would.dueInAWeek],
        [own.dueLater, would.dueLater],
        ...(would.undated > 0 ? [[own.undated, would.undated] as const] : []),
        [own.mailsInAWeek, would.mailsInAWeek],
      ]),
      alone: own.fromFileAlone(phrases.instant(now)),
      choices: [
        {
          value: 'nobody',
          text: own.nobody,
          hint: { text: own.nobodyHint(would.mailsAtOnceQuietly) },
          checked: true,
        },
        { value: 'everybody', text: own.everybody, hint: { text: own.everybodyHint(would.mailsAtOnce) } },
      ],
      rowAndColumn: words.rowAndColumn,
      faultRows: faults.slice(0, mostFaults).map((fault) => faultRow(fault, words)),
      ...(faults.length > mostFaults && { more: own.moreRows(faults.length - mostFaults) }),
    },
  };
}

function foundIn(
  { would, rowsAtFault, read: { waiting }, repeats }: Checked,
  words: CheckedWords,
): readonly (readonly [string, number])[] {
  const always = [
    [words.cases, would.cases],
    [words.milestones, would.milestones],
    [words.rowsAtFault, rowsAtFault],
  ] as const;
  const sometimes = [
    [words.waiting, waiting],
    [words.repeats, repeats],
  ] as const;
  return [...always, ...sometimes.filter(([, count]) => count > 0)];
}

function faultRow({ row, column, is, instead = [] }: CellFault, { cell, oneOf }: ImportWords) {
  return { row, column, what: instead.length > 0 ? `${cell[is]} ${oneOf(instead)}` : cell[is] };
}
