/** The first page: what must be done now in the reader's authority. `/now` is its list by itself, `/now.csv` for spreadsheets. */
import { createHash } from 'node:crypto';
import { isoDay } from '../../domain/calendar/day.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { askedIn } from '../../web/now/address.ts';
import { csvOf } from '../../web/now/csv.ts';
import { listContext } from '../../web/now/list.ts';
import { nowView } from '../../web/now/now.ts';
import type { Shown } from '../../web/now/shown.ts';
import { renderPart } from '../../web/render.ts';
import { worklistOf } from '../case/worklist.ts';
import { asDownload, csv } from '../http/csv.ts';
import { guarded } from '../http/guarded.ts';
import type { SignedIn } from '../http/person.ts';

import { type PageForPerson, type PageRequest, type Paging, pageHeaders, show } from './page.ts';

export const showNow: PageForPerson = async (ports, request) =>
  show(request, nowView(await shownTo(ports, request)));

/** What a page that is open asks for each minute. */
export const showNowPart: PageForPerson = async (ports, request) => ({
  statusCode: 200,
  headers: { ...pageHeaders },
  body: renderPart('now/part.njk', listContext(await shownTo(ports, request))),
});

export const downloadNow: PageForPerson = async (ports, request) => {
  const { worklist, asked, phrases, now } = await shownTo(ports, request);
  const { columns, rows } = csvOf(worklist, asked.show, phrases);
  const answer = asDownload(csv(columns, rows), `longstop-${isoDay(londonDay(now))}.csv`);
  return { ...answer, headers: { ...guarded, ...answer.headers } };
};

async function shownTo(
  ports: Paging,
  { query, phrases, person }: PageRequest & { readonly person: SignedIn },
): Promise<Shown> {
  const { authority } = person;
  const asked = askedIn(query);
  const now = ports.now();
  const worklist = await worklistOf(ports, authority, asked.filter);
  const { choices: _, ...parts } = worklist;
  const mark = createHash('sha256').update(JSON.stringify(parts, idsOnly)).digest('base64url').slice(0, 12);
  return { worklist, asked, rules: rulesOf(authority), phrases, now, mark };
}

/** Of a rule, which one it is says enough. */
function idsOnly(name: string, value: unknown): unknown {
  return name === 'rule' && typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
}
