/** The page on timeliness: whether duties were done in time, each of them, conferences, and over time. */
import { shareInTime } from '../../domain/reports/timeliness.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import { type Bars, type DrawnBars, drawBars } from '../charts/bars.ts';
import type { View } from '../render.ts';
import { type Asked, fieldsOf, queryOf, type Read } from './asked.ts';
import { changeBars, changeFinding, changeTable } from './change.ts';
import { conferenceAlternative, conferenceBars, conferenceFinding, conferenceTable } from './conferences.ts';
import { type ReportDates, reportDates } from './dates.ts';
import { dutiesSection, dutyChoices } from './duties.ts';
import { shareText } from './figures.ts';
import { periodForm } from './period-form.ts';
import type { Report } from './report.ts';
import { type TimelinessWords, timelinessWords } from './words.ts';

/** Draws, so that it takes a moment where there is something to draw. */
export async function timelinessView(report: Report, read: Read, phrases: Phrases): Promise<View> {
  const { asked, faults } = read;
  const words = timelinessWords[phrases.language];
  const dates = reportDates(phrases.language);
  const change = await changeSection(report, asked, words, dates);
  const conferences = await conferencesSection(report, asked, words, dates);
  return {
    template: 'timeliness/timeliness.njk',
    title: words.title,
    hasErrors: faults.length > 0,
    context: {
      words,
      period: periodForm(read, '/timeliness', words),
      counted: words.counted(dates.span(asked.period)),
      summary: summaryOf(report, words, dates),
      duties: dutiesSection(report, asked, phrases, words, dates),
      choices: {
        duties: dutyChoices(report.rules, phrases, words, asked.rule),
        by: (['month', 'quarter'] as const).map((value) => ({
          value,
          text: words.change[value],
          checked: asked.by === value,
        })),
        kept: Object.entries(fieldsOf(asked)).filter(([name]) => name !== 'rule' && name !== 'by'),
      },
      change,
      conferences,
      downloads: Object.fromEntries(
        (['duties', 'conferences', 'change'] as const).map((name) => [
          name,
          `/timeliness/csv/${name}?${queryOf(asked)}`,
        ]),
      ),
      ...(report.hasConcerns && { concerns: `/timeliness/concerns?${queryOf(asked)}` }),
    },
  };
}

function summaryOf({ all }: Report, words: TimelinessWords, dates: ReportDates) {
  const { figures } = words;
  const judged = all.met + all.metLate + all.overdue;
  return [
    {
      label: figures.share,
      value: shareText(all, figures, dates),
      ...(shareInTime(all) !== null && { note: figures.shareOf(all.met, judged) }),
    },
    { label: figures.overdue, value: dates.number(all.overdue) },
    { label: figures.open, value: dates.number(all.open) },
    { label: figures.started, value: dates.number(all.started) },
  ];
}

interface Picture {
  readonly drawn: DrawnBars;
  readonly alternative: string;
}

const pictureOf = async (bars: Bars, alternative: string): Promise<Picture> => ({
  drawn: await drawBars(bars),
  alternative,
});

async function changeSection({ change }: Report, asked: Asked, words: TimelinessWords, dates: ReportDates) {
  if (change.every(({ started }) => started === 0)) return undefined;
  const finding = changeFinding(change, words, dates);
  return {
    finding,
    mayChange: change.some(({ open }) => open > 0),
    picture: await pictureOf(
      changeBars(change, words, dates),
      words.change.alternative(finding).replaceAll(/ {2,}/g, ' '),
    ),
    table: changeTable(change, asked, words, dates),
  };
}

async function conferencesSection(
  { conferences, conferencesInAll: all, conferencesWithout = 0 }: Report,
  asked: Asked,
  words: TimelinessWords,
  dates: ReportDates,
) {
  if (!conferences || !all) return undefined;
  const without = conferencesWithout === 0 ? '' : words.conferences.without(conferencesWithout);
  if (all.held === 0) return { finding: words.conferences.empty, without };
  return {
    without,
    finding: conferenceFinding(all, words, dates),
    picture: await pictureOf(conferenceBars(conferences, words, dates), conferenceAlternative(all, words)),
    table: conferenceTable(conferences, all, asked, words, dates),
  };
}
