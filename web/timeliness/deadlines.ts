/** The deadlines behind a figure, one by one, each with its case. */
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { CaseDeadline } from '../../domain/case/brief.ts';
import { daysTaken } from '../../domain/reports/timeliness.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import type { View } from '../render.ts';
import { type Asked, queryOf } from './asked.ts';
import { reportDates } from './dates.ts';
import { cell, type Table } from './table.ts';
import { type Count, timelinessWords } from './words.ts';

export interface Listed {
  readonly count: Count;
  /** The title of the duty; all of them where it is absent. */
  readonly duty?: string;
  readonly deadlines: readonly CaseDeadline[];
  /** Which page of them, from 1. */
  readonly page: number;
}

const pageSize = 50;

export function deadlinesView(
  { count, duty, deadlines, page: which }: Listed,
  asked: Asked,
  calendar: WorkingCalendar,
  phrases: Phrases,
): View {
  const words = timelinessWords[phrases.language];
  const dates = reportDates(phrases.language);
  const pages = Math.max(1, Math.ceil(deadlines.length / pageSize));
  const page = Math.min(Math.max(1, which), pages);
  const shown = deadlines.slice((page - 1) * pageSize, page * pageSize);
  const { deadlines: said } = words;
  const at = (instant: number | undefined) =>
    cell(instant === undefined ? words.figures.none : dates.moment(instant));
  const table: Table = {
    labelledBy: 'list',
    caption: words.counted(dates.span(asked.period)),
    isOfWords: true,
    head: [said.case, said.started, said.due, said.ended, said.workingDays],
    rows: shown.map((deadline) => ({
      head: { text: deadline.reference, href: `/cases/${deadline.reference}` },
      cells: [
        at(deadline.startedAt),
        at(deadline.dueAt),
        at(deadline.endedAt),
        cell(daysTaken(deadline, calendar) ?? words.figures.none),
      ],
    })),
  };
  const toPage = (to: number) => `/timeliness/deadlines?${queryOf(asked, { count, page: String(to) })}`;
  return {
    template: 'timeliness/deadlines.njk',
    title: said.title(words.figures[count], duty ?? words.change.allDuties),
    context: {
      words,
      back: `/timeliness?${queryOf(asked)}`,
      counted: words.counted(dates.span(asked.period)),
      ...(deadlines.length > 0 && { table }),
      place: said.place((page - 1) * pageSize + 1, (page - 1) * pageSize + shown.length, deadlines.length),
      download: `/timeliness/csv/deadlines?${queryOf(asked, { count })}`,
      ...(pages > 1 && {
        pagination: {
          ...(page > 1 && { previous: { href: toPage(page - 1), text: said.previous } }),
          ...(page < pages && { next: { href: toPage(page + 1), text: said.next } }),
          landmarkLabel: said.pages,
        },
      }),
    },
  };
}
