/** How punctuality changed: what can be seen, the picture of it and its table. */
import { type Figures, shareInTime } from '../../domain/reports/timeliness.ts';
import type { TrendStep } from '../../domain/reports/trend.ts';
import type { Bars, Part } from '../charts/bars.ts';
import type { Asked } from './asked.ts';
import type { ReportDates } from './dates.ts';
import { figureCells, figureHeads, shareText } from './figures.ts';
import type { Table } from './table.ts';
import type { TimelinessWords } from './words.ts';

/** What the bars are made of, in the order in which they are stacked. */
const parts = [
  ['met', 'plain'],
  ['metLate', 'striped'],
  ['overdue', 'dotted'],
  ['open', 'empty'],
] as const satisfies readonly (readonly [keyof Figures, Part['look']])[];

export function changeBars(
  steps: readonly TrendStep[],
  { figures }: TimelinessWords,
  dates: ReportDates,
): Bars {
  return {
    labels: steps.map(({ period }) => dates.stepInBrief(period)),
    parts: parts.map(([count, look]) => ({
      name: figures[count],
      look,
      values: steps.map((step) => step[count]),
    })),
    ends: steps.map((step) => (shareInTime(step) === null ? '' : shareText(step, figures, dates))),
  };
}

export function changeTable(
  steps: readonly TrendStep[],
  { by, rule }: Asked,
  { figures, change }: TimelinessWords,
  dates: ReportDates,
): Table {
  // Of many duties together the median says nothing: a day and a month have no middle that matters.
  const shown = <One>(cells: readonly One[]) => (rule === undefined ? cells.slice(0, -1) : cells);
  return {
    labelledBy: 'change',
    caption: change.heading,
    head: [change.step[by], ...shown(figureHeads(figures))],
    rows: steps.map((step) => ({
      head: { text: dates.step(step.period, by) },
      cells: shown(figureCells(step, figures, dates)),
    })),
  };
}

/** What can be seen at a glance; nothing where nothing can be judged. */
export function changeFinding(
  steps: readonly TrendStep[],
  { change, figures }: TimelinessWords,
  dates: ReportDates,
): string {
  const judged = steps
    .flatMap((step) => {
      const share = shareInTime(step);
      return share === null ? [] : [{ step, share }];
    })
    .toSorted((a, b) => a.share - b.share);
  const [lowest, highest] = [judged[0], judged.at(-1)];
  if (!lowest || !highest) return '';
  const said = ({ step }: typeof lowest) =>
    [dates.months(step.period), shareText(step, figures, dates)] as const;
  if (judged.length === 1) return change.findingOfOne(...said(lowest));
  if (lowest.share === highest.share) return change.same(said(lowest)[1]);
  return change.finding(said(lowest), said(highest));
}
