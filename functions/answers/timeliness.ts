/** `GET /v1/reports/timeliness`: met, late and open by rule, as JSON or as CSV for a spreadsheet. */
import * as z from 'zod';
import { addMonths, isoDay, parseDay } from '../../domain/calendar/day.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { DeadlineBrief } from '../../domain/case/brief.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { type Period, type RuleTimeliness, timelinessOf } from '../../domain/reports/timeliness.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { type Arranging, arrangementsOf } from '../case/arrangements.ts';
import { csv } from '../http/csv.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import { notUnderstood } from '../http/not-understood.ts';
import type { SignedIn } from '../http/person.ts';
import { Problem } from '../http/problem.ts';
import { day } from '../http/values.ts';
import type { Given } from '../ports.ts';
import { allCases } from './all-cases.ts';

/** What period a report is about. */
export const timelinessQuery = z.strictObject({
  from: z.optional(day.check(z.describe('Its first day. Left out: a year before the last.'))),
  to: z.optional(day.check(z.describe('Its last day. Left out: today.'))),
});

type Line = RuleTimeliness & { readonly title: string };

export async function readTimeliness(
  ports: Arranging & Given<'worklist'>,
  event: HttpEvent,
  { authority }: SignedIn,
): Promise<HttpResponse> {
  const now = ports.now();
  const period = periodOf(event, now);
  const { practice } = await arrangementsOf(ports, authority);
  const deadlines = (await allCases(ports, authority, now)).flatMap(({ head }) => head.deadlines);
  const report = viewTimeliness(authority, deadlines, period, practice.calendar);
  return wantsCsv(event) ? csv(columns, report.rules) : json(200, report);
}

/** The report on an authority's deadlines as they stand, with every rule it follows. */
export function viewTimeliness(
  authority: Authority,
  deadlines: readonly DeadlineBrief[],
  period: Period,
  calendar: WorkingCalendar,
) {
  const rules = new Map(rulesOf(authority).map(({ id, title }) => [id, title]));
  const lines = timelinessOf([...rules.keys()], deadlines, period, calendar).map(
    (line): Line => ({ ...line, title: rules.get(line.rule) ?? line.rule }),
  );
  return { authority, from: isoDay(period.from), to: isoDay(period.to), rules: lines };
}

/** The twelve months up to today where nothing else is asked for. Throws a problem that names the field at fault. */
function periodOf(event: HttpEvent, now: number): Period {
  const parsed = timelinessQuery.safeParse(event.queryStringParameters ?? {});
  if (!parsed.success) throw notUnderstood(parsed.error);
  const to = parsed.data.to === undefined ? londonDay(now) : parseDay(parsed.data.to)!;
  const from = parsed.data.from === undefined ? addMonths(to, -12) : parseDay(parsed.data.from)!;
  if (from <= to) return { from, to };
  throw new Problem('not-understood', {
    detail: 'The period ends before it begins.',
    field: 'to',
    howToFix: 'Give a day on or after from.',
  });
}

/** By the first of the two kinds that the caller names; JSON where neither is named. */
function wantsCsv({ headers }: HttpEvent): boolean {
  const kinds = (headers.accept ?? '').split(',').map((kind) => kind.split(';')[0]?.trim());
  return kinds.find((kind) => kind === 'text/csv' || kind === 'application/json') === 'text/csv';
}

const columns: Readonly<Record<string, (line: Line) => string | number | null>> = {
  rule: ({ rule }) => rule,
  title: ({ title }) => title,
  started: ({ started }) => started,
  met: ({ met }) => met,
  'met late': ({ metLate }) => metLate,
  overdue: ({ overdue }) => overdue,
  open: ({ open }) => open,
  withdrawn: ({ withdrawn }) => withdrawn,
  'lower quartile of working days': ({ lowerQuartile }) => lowerQuartile,
  'median of working days': ({ median }) => median,
  'upper quartile of working days': ({ upperQuartile }) => upperQuartile,
};
