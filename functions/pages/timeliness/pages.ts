/** The pages on timeliness by their routes. */

import { rulesOf } from '../../../domain/catalogue/procedures.ts';
import { concernsReportOf, reportsConcerns } from '../../../domain/reports/concerns.ts';
import { concernsView } from '../../../web/timeliness/concerns.ts';
import { deadlinesView } from '../../../web/timeliness/deadlines.ts';
import { reportOf } from '../../../web/timeliness/report.ts';
import { timelinessView } from '../../../web/timeliness/timeliness.ts';
import { concernEvents } from '../../answers/concerns.ts';
import { lost } from '../lost.ts';
import { type PageForPerson, show } from '../page.ts';
import { downloadTable } from './csv.ts';
import { askedOf, knownOf } from './known.ts';
import { countedBy, countIn } from './listed.ts';

/** What was typed and is at fault is shown again, with a report on the usual period. */
const statusOf = (faults: readonly unknown[]) => (faults.length === 0 ? 200 : 422);

const showTimeliness: PageForPerson = async (ports, request) => {
  const { person, phrases, query } = request;
  const read = askedOf(ports, query, person.authority);
  const { deadlines, calendar } = await knownOf(ports, person.authority);
  const report = reportOf(person.authority, deadlines, read.asked, calendar);
  return show(request, await timelinessView(report, read, phrases), statusOf(read.faults));
};

const showDeadlines: PageForPerson = async (ports, request) => {
  const { person, phrases, query } = request;
  const { asked, faults } = askedOf(ports, query, person.authority);
  if (faults.length > 0) return lost(request, 'notFound', 404);
  const { deadlines, calendar } = await knownOf(ports, person.authority);
  const count = countIn(query);
  const rule = rulesOf(person.authority).find(({ id }) => id === asked.rule);
  const listed = {
    count,
    ...(rule && { duty: phrases.rule(rule).title }),
    deadlines: countedBy(deadlines, asked, count),
    page: Number.parseInt(query.get('page') ?? '1', 10) || 1,
  };
  return show(request, deadlinesView(listed, asked, calendar, phrases));
};

const showConcerns: PageForPerson = async (ports, request) => {
  const { person, phrases, query } = request;
  if (!reportsConcerns(person.authority)) return lost(request, 'notFound', 404);
  const read = askedOf(ports, query, person.authority);
  const { period } = read.asked;
  const report = concernsReportOf(await concernEvents(ports, person.authority, period), period);
  return show(request, concernsView(report, read, phrases), statusOf(read.faults));
};

export const timelinessPages: Readonly<Record<string, PageForPerson>> = {
  'GET /timeliness': showTimeliness,
  'GET /timeliness/deadlines': showDeadlines,
  'GET /timeliness/concerns': showConcerns,
  'GET /timeliness/csv/{table}': downloadTable,
};
