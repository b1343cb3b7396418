/**
 * The dates of a case along a calendar, as a drawing: days are columns with weekends and bank holidays shaded, each deadline
 * is a line from its start to its date. Numbers here are units of the drawing; the template puts them into SVG.
 */
import { aDay } from '../../domain/calendar/london.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { headingOf } from '../../domain/wording/heading.ts';
import { dueSaid, openOf } from './cards.ts';
import { type DrawnDay, daysOf } from './picture-days.ts';
import { type DrawnMonth, monthsOf } from './picture-months.ts';
import { type DrawnRow, rowsOf } from './picture-rows.ts';
import { scaleOf } from './picture-scale.ts';
import type { Said, ShownCase } from './shown.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly title: string;
  readonly description: string;
  readonly months: readonly DrawnMonth[];
  readonly days: readonly DrawnDay[];
  readonly rows: readonly DrawnRow[];
  readonly today: { readonly x: number; readonly label: string };
  readonly holidays: readonly string[];
  /** The same as a table: title, start, date and status of each. */
  readonly table: readonly (readonly [string, string, string, string])[];
}

const top = 58;
const daysBack = 9;

/** Undefined where no deadline has a date to be drawn. */
export function pictureOf(shown: ShownCase, said: Said): Picture | undefined {
  const drawn = drawnDeadlines(shown);
  if (drawn.length === 0) return undefined;
  const scale = scaleOf(drawn, shown.now, daysBack);
  const days = daysOf(scale, shown.practice.calendar, said.words.picture);
  const rows = rowsOf(drawn, scale, shown.now, said);
  const holidays = days.flatMap(({ day, holiday }) =>
    holiday === undefined ? [] : [`${said.phrases.day(day)}, ${holiday}`],
  );
  const table = drawn.map((deadline) => tableRow(deadline, said));
  const { picture } = said.words;
  return {
    width: scale.width,
    height: top + rows.reduce((sum, { height }) => sum + height, 0) + 8,
    top,
    title: picture.title,
    description: picture.description(
      said.phrases.day(scale.first),
      said.phrases.day(scale.last),
      table.map(([title, start, due, status]) => picture.line(title, start, due, status)),
      holidays,
    ),
    months: monthsOf(scale, picture),
    days,
    rows,
    today: { x: scale.x(shown.now), label: picture.today },
    holidays,
    table,
  };
}

/** What is open and has a date, and what ended in the last days. */
function drawnDeadlines({ deadlines, now }: ShownCase): readonly Deadline[] {
  const since = now - daysBack * aDay;
  const ended = deadlines.filter(
    ({ status, end, dueAt }) =>
      (status === 'met' || status === 'met-late') && dueAt !== undefined && end!.occurredAt >= since,
  );
  return [...openOf(deadlines).filter(({ dueAt }) => dueAt !== undefined), ...ended];
}

function tableRow(deadline: Deadline, said: Said): readonly [string, string, string, string] {
  const { start, dueAt, status } = deadline;
  return [
    headingOf(deadline, said.phrases),
    said.phrases.instant(start.occurredAt),
    capitalised(dueSaid(dueAt!, said)),
    said.words.status[status],
  ];
}
