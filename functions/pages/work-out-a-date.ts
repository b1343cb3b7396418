/**
 * `GET /work-out-a-date` and its calendar file. Open to all, stores nothing: what was entered stands in the address. Dates
 * follow the document and the bank holidays of England and Wales, never what an authority has set for itself.
 */
import { createHash } from 'node:crypto';
import { civilDate } from '../../domain/calendar/day.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { workOut } from '../../domain/working-out/work-out.ts';
import { shared } from '../../web/work-out-a-date/addresses.ts';
import { entryOf } from '../../web/work-out-a-date/calendar-file.ts';
import { chooseView } from '../../web/work-out-a-date/choose.ts';
import { detailsView } from '../../web/work-out-a-date/details.ts';
import { readStage } from '../../web/work-out-a-date/read.ts';
import { type Result, workedOutView } from '../../web/work-out-a-date/worked-out.ts';
import { calendarOf } from '../case/arrangements.ts';
import { guarded } from '../http/guarded.ts';
import type { HttpResponse } from '../http/handler.ts';
import { inICalendar } from '../http/icalendar.ts';

import { forAll } from './for-all.ts';
import { lost } from './lost.ts';
import { type Page, type PageRequest, type Paging, show } from './page.ts';

export const showWorkOutADate: Page = async (ports, request) => {
  const { query, language } = request;
  const stage = readStage(query);
  if (stage.is === 'result') {
    const result = await resultOf(ports, stage);
    return forAll(request, show(request, workedOutView(result, query, ports.settings.publicUrl, language)));
  }
  const statusCode = stage.faults.length > 0 ? 422 : 200;
  if (stage.is !== 'details') return forAll(request, show(request, chooseView(stage, language), statusCode));
  const { year } = civilDate(londonDay(ports.now()));
  return forAll(request, show(request, detailsView(stage, query, year + 1, language), statusCode));
};

/** The date as an entry for a calendar, where there is one. */
export const downloadDate: Page = async (ports, request) => {
  const stage = readStage(request.query);
  const result = stage.is === 'result' ? await resultOf(ports, stage) : undefined;
  return result?.worked?.deadline.dueAt === undefined
    ? lost(request, 'notFound', 404)
    : calendarFile(ports, request, result);
};

async function resultOf(ports: Paging, { chosen, choices }: Omit<Result, 'worked'>): Promise<Result> {
  const calendar = calendarOf(await ports.calendars.published(), unsetSettings.division);
  return { chosen, choices, worked: workOut(choices, calendar) };
}

function calendarFile(ports: Paging, { query, language }: PageRequest, result: Result): HttpResponse {
  const entered = shared(query).toString();
  const words = entryOf(result, `${ports.settings.publicUrl}/work-out-a-date?${entered}`, language);
  const entry = {
    ...words.entry,
    id: createHash('sha256').update(entered).digest('hex').slice(0, 32),
    sequence: 0,
    status: 'open',
    dueAt: result.worked!.deadline.dueAt!,
  };
  return {
    statusCode: 200,
    headers: {
      ...guarded,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="longstop-date.ics"',
      'x-robots-tag': 'noindex',
    },
    body: inICalendar({ name: words.name, entries: [entry] }, ports.now()),
  };
}
