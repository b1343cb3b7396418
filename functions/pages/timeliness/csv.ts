/** `GET /timeliness/csv/{table}`: the tables of timeliness for a spreadsheet, in the language of the page. */
import { type Day, isoDay } from '../../../domain/calendar/day.ts';
import { rulesOf } from '../../../domain/catalogue/procedures.ts';
import { concernsReportOf, reportsConcerns } from '../../../domain/reports/concerns.ts';
import type { ConferenceStep } from '../../../domain/reports/conferences.ts';
import { daysTaken, type Figures, shareInTime } from '../../../domain/reports/timeliness.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import type { Asked } from '../../../web/timeliness/asked.ts';
import { concernLines } from '../../../web/timeliness/concerns.ts';
import { counts } from '../../../web/timeliness/figures.ts';
import { reportOf } from '../../../web/timeliness/report.ts';
import { type TimelinessWords, timelinessWords } from '../../../web/timeliness/words.ts';
import { concernEvents } from '../../answers/concerns.ts';
import { asDownload, type Cell, csv, moment } from '../../http/csv.ts';
import type { HttpResponse } from '../../http/handler.ts';
import type { SignedIn } from '../../http/person.ts';

import { lost } from '../lost.ts';
import type { PageForPerson, Paging } from '../page.ts';
import { askedOf, knownOf } from './known.ts';
import { countedBy, countIn } from './listed.ts';

interface Wanted {
  readonly ports: Paging;
  readonly person: SignedIn;
  readonly query: URLSearchParams;
  readonly asked: Asked;
  readonly phrases: Phrases;
  readonly words: TimelinessWords;
}

type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** Undefined where the authority has no such table. */
const tables: Readonly<Record<string, (wanted: Wanted) => Promise<HttpResponse | undefined>>> = {
  async duties(wanted) {
    const titles = titlesOf(wanted);
    const duty = { [wanted.words.figures.duty]: ({ rule }: { rule: string }) => titles.get(rule) ?? rule };
    return csv({ ...duty, ...figureColumns(wanted.words) }, (await reportFor(wanted)).duties);
  },
  async change(wanted) {
    const columns = { ...periodColumns(wanted.words), ...figureColumns(wanted.words) };
    return csv(columns, (await reportFor(wanted)).change);
  },
  async conferences(wanted) {
    const { conferences } = await reportFor(wanted);
    return conferences && csv(conferenceColumns(wanted.words), conferences);
  },
  async deadlines({ ports, person, query, asked, phrases, words }) {
    const { deadlines, calendar } = await knownOf(ports, person.authority);
    const listed = countedBy(deadlines, asked, countIn(query));
    const titles = titlesOf({ person, phrases });
    const columns: Columns<(typeof listed)[number]> = {
      [words.deadlines.case]: ({ reference }) => reference,
      [words.figures.duty]: ({ rule }) => titles.get(rule) ?? rule,
      [words.deadlines.started]: ({ startedAt }) => moment(startedAt),
      [words.deadlines.due]: ({ dueAt }) => moment(dueAt),
      [words.deadlines.ended]: ({ endedAt }) => moment(endedAt),
      [words.deadlines.workingDays]: (deadline) => daysTaken(deadline, calendar) ?? null,
    };
    return csv(columns, listed);
  },
  async concerns({ ports, person: { authority }, asked: { period }, phrases, words: { concerns } }) {
    if (!reportsConcerns(authority)) return undefined;
    const report = concernsReportOf(await concernEvents(ports, authority, period), period);
    return csv(
      {
        [concerns.part]: ({ part }) => part,
        [concerns.nature]: ({ about }) => about,
        [concerns.number]: ({ count }) => count,
      },
      concernLines(report, phrases),
    );
  },
};

export const downloadTable: PageForPerson = async (ports, request) => {
  const { event, person, phrases, query } = request;
  const { asked, faults } = askedOf(ports, query, person.authority);
  const name = event.pathParameters?.table ?? '';
  const make = Object.hasOwn(tables, name) ? tables[name] : undefined;
  const words = timelinessWords[phrases.language];
  const made = faults.length === 0 && (await make?.({ ports, person, query, asked, phrases, words }));
  return made ? asDownload(made, fileOf(name, asked)) : lost(request, 'notFound', 404);
};

function fileOf(name: string, { period: { from, to } }: Asked): string {
  return `timeliness-${name}-${isoDay(from)}-${isoDay(to)}.csv`;
}

async function reportFor({ ports, person: { authority }, asked }: Wanted) {
  const { deadlines, calendar } = await knownOf(ports, authority);
  return reportOf(authority, deadlines, asked, calendar);
}

function titlesOf({ person, phrases }: Pick<Wanted, 'person' | 'phrases'>): ReadonlyMap<string, string> {
  return new Map(rulesOf(person.authority).map((rule) => [rule.id, phrases.rule(rule).title]));
}

function periodColumns({ period }: TimelinessWords): Columns<{ period: { from: Day; to: Day } }> {
  return {
    [period.ends.from]: ({ period: { from } }) => isoDay(from),
    [period.ends.to]: ({ period: { to } }) => isoDay(to),
  };
}

function figureColumns({ figures }: TimelinessWords): Columns<Figures> {
  const share = (row: Figures) => {
    const inTime = shareInTime(row);
    return inTime === null ? null : Math.round(inTime * 1000) / 1000;
  };
  return {
    ...Object.fromEntries(counts.map((count) => [figures[count], (row: Figures) => row[count]])),
    [figures.share]: share,
    [figures.lowerQuartile]: ({ lowerQuartile }) => lowerQuartile,
    [figures.median]: ({ median }) => median,
    [figures.upperQuartile]: ({ upperQuartile }) => upperQuartile,
  };
}

function conferenceColumns(words: TimelinessWords): Columns<ConferenceStep> {
  const { held, bands, notKnown } = words.conferences;
  return {
    ...periodColumns(words),
    [held]: (step) => step.held,
    ...Object.fromEntries(bands.map((name, index) => [name, (step: ConferenceStep) => step.bands[index]!])),
    [notKnown]: (step) => step.notKnown,
  };
}
