/** How long initial conferences took: what can be seen, the picture of it and its table. */
import { type ConferenceStep, conferenceBands, conferenceInTime } from '../../domain/reports/conferences.ts';
import type { Bars, Part } from '../charts/bars.ts';
import type { Asked } from './asked.ts';
import type { ReportDates } from './dates.ts';
import { cell, type Row, type Table } from './table.ts';
import type { TimelinessWords } from './words.ts';

const looks: readonly Part['look'][] = ['plain', 'light', 'striped', 'dotted'];

/** How many were held in time, and how many that is known of. */
function inTimeOf({ bands, held, notKnown }: ConferenceStep): { inTime: number; known: number } {
  const inTime = bands.filter((_, index) => conferenceBands[index]!.to <= conferenceInTime);
  return { inTime: inTime.reduce((sum, count) => sum + count, 0), known: held - notKnown };
}

function shareOf(step: ConferenceStep, words: TimelinessWords, dates: ReportDates): string {
  const { inTime, known } = inTimeOf(step);
  return known === 0 ? words.figures.none : dates.share(inTime / known);
}

export function conferenceBars(
  steps: readonly ConferenceStep[],
  words: TimelinessWords,
  dates: ReportDates,
): Bars {
  return {
    labels: steps.map(({ period }) => dates.stepInBrief(period)),
    parts: words.conferences.bands.map((name, index) => ({
      name,
      look: looks[index]!,
      values: steps.map(({ bands }) => bands[index]!),
    })),
    ends: steps.map((step) => (inTimeOf(step).known === 0 ? '' : shareOf(step, words, dates))),
  };
}

export function conferenceTable(
  steps: readonly ConferenceStep[],
  all: ConferenceStep,
  { by }: Asked,
  words: TimelinessWords,
  dates: ReportDates,
): Table {
  const { conferences, change } = words;
  const isAllKnown = all.notKnown === 0;
  const row = (head: string, step: ConferenceStep): Row => ({
    head: { text: head },
    cells: [
      step.held,
      ...step.bands,
      ...(isAllKnown ? [] : [step.notKnown]),
      shareOf(step, words, dates),
    ].map(cell),
  });
  return {
    labelledBy: 'conferences',
    caption: conferences.heading,
    head: [
      change.step[by],
      conferences.held,
      ...conferences.bands,
      ...(isAllKnown ? [] : [conferences.notKnown]),
      conferences.inTime,
    ],
    rows: steps.map((step) => row(dates.step(step.period, by), step)),
    total: row(conferences.all, all),
  };
}

export function conferenceFinding(all: ConferenceStep, words: TimelinessWords, dates: ReportDates): string {
  const { inTime, known } = inTimeOf(all);
  return known === 0 ? '' : words.conferences.finding(inTime, known, dates.share(inTime / known));
}

export function conferenceAlternative(all: ConferenceStep, { conferences }: TimelinessWords): string {
  const bands = conferences.bands.map((band, index) => `${band}: ${all.bands[index]}`);
  return conferences.alternative(bands.join(', '));
}
