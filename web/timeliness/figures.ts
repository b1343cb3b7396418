/** The figures of a duty, or of a month, as cells of a table. */
import { type Figures, shareInTime } from '../../domain/reports/timeliness.ts';
import type { ReportDates } from './dates.ts';
import { type Cell, cell } from './table.ts';
import type { Count, FigureWords } from './words.ts';

export const counts: readonly Count[] = ['started', 'met', 'metLate', 'overdue', 'open', 'withdrawn'];

/** Whether a word from outside names one of the counts. */
export function isCount(text: string | null): text is Count {
  return counts.some((count) => count === text);
}

export const figureHeads = (words: FigureWords): readonly string[] => [
  ...counts.map((count) => words[count]),
  words.share,
  words.workingDays,
];

/** @param linkOf where a count leads that is not nought */
export function figureCells(
  figures: Figures,
  words: FigureWords,
  dates: ReportDates,
  linkOf: (count: Count) => Pick<Cell, 'href' | 'about'> = () => ({}),
): readonly Cell[] {
  return [
    ...counts.map((count) => ({
      ...cell(figures[count]),
      ...(figures[count] > 0 && linkOf(count)),
    })),
    cell(shareText(figures, words, dates)),
    cell(daysText(figures, words, dates)),
  ];
}

export function shareText(figures: Figures, words: FigureWords, dates: ReportDates): string {
  const share = shareInTime(figures);
  return share === null ? words.none : dates.share(share);
}

function daysText(
  { lowerQuartile, median, upperQuartile }: Figures,
  words: FigureWords,
  { number }: ReportDates,
): string {
  if (lowerQuartile === null || median === null || upperQuartile === null) return words.none;
  if (lowerQuartile === upperQuartile) return number(median);
  return words.daysTaken(number(median), number(lowerQuartile), number(upperQuartile));
}
