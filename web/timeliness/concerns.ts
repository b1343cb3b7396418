/** The report of concerns to the Board, by what its procedure asks for. */

import type { ConcernsReport } from '../../domain/reports/concerns.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import type { View } from '../render.ts';
import { queryOf, type Read } from './asked.ts';
import { reportDates } from './dates.ts';
import { periodForm } from './period-form.ts';
import { cell, type Table } from './table.ts';
import { timelinessWords } from './words.ts';

export function concernsView(report: ConcernsReport, read: Read, phrases: Phrases): View {
  const words = timelinessWords[phrases.language];
  const dates = reportDates(phrases.language);
  const { concerns } = words;
  const numbers = (['raised', 'reported', 'answered', 'resolved'] as const).map((name) => ({
    label: concerns[name],
    value: dates.number(report[name]),
  }));
  return {
    template: 'timeliness/concerns.njk',
    title: concerns.title,
    hasErrors: read.faults.length > 0,
    context: {
      words,
      back: `/timeliness?${queryOf(read.asked)}`,
      period: periodForm(read, '/timeliness/concerns', words),
      counted: concerns.counted(dates.span(read.asked.period)),
      summary: numbers,
      isEmpty: numbers.every(({ value }) => value === '0'),
      tables: concernTables(report, phrases),
      download: `/timeliness/csv/concerns?${queryOf(read.asked)}`,
    },
  };
}

/** One table for each question of the report. */
export function concernTables(report: ConcernsReport, phrases: Phrases): readonly Table[] {
  const { concerns } = timelinessWords[phrases.language];
  const said = phrases.concerns;
  const total = (...sums: readonly number[]) => ({ head: { text: concerns.all }, cells: sums.map(cell) });
  const row = (text: string, ...figures: readonly number[]) => ({
    head: { text: capitalised(text) },
    cells: figures.map(cell),
  });
  return [
    {
      labelledBy: 'natures',
      caption: concerns.byNature,
      head: [concerns.nature, concerns.raised, concerns.reported],
      rows: report.natures.map(({ nature, raised, reported }) => row(said.natures[nature], raised, reported)),
      total: total(report.raised, report.reported),
    },
    {
      labelledBy: 'enquiries',
      caption: concerns.enquiries,
      head: [concerns.enquiry, concerns.number],
      rows: report.enquiries.map(({ enquiry, count }) => row(said.enquiries[enquiry], count)),
      total: total(report.answered),
    },
    {
      labelledBy: 'group-conclusions',
      caption: concerns.groupConclusions,
      head: [concerns.conclusion, concerns.number],
      rows: report.conclusionsOfGroup.map(({ conclusion, count }) =>
        row(said.groupConclusions[conclusion], count),
      ),
      total: total(report.answered),
    },
    {
      labelledBy: 'resolutions',
      caption: concerns.resolutions,
      head: [concerns.conclusion, concerns.number],
      rows: report.otherConclusions.map(({ conclusion, count }) => row(said.resolutions[conclusion], count)),
      total: total(report.resolved),
    },
  ];
}

/** The same as one list: a line for each number, for a spreadsheet. */
export function concernLines(
  report: ConcernsReport,
  phrases: Phrases,
): readonly { readonly part: string; readonly about: string; readonly count: number }[] {
  return concernTables(report, phrases).flatMap(({ caption, head, rows }) =>
    rows.flatMap(({ head: { text }, cells }) =>
      cells.map((figure, index) => ({
        part: cells.length === 1 ? caption : head[index + 1]!,
        about: text,
        count: Number(figure.text),
      })),
    ),
  );
}
