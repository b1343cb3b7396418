/**
 * `GET /v1/calendar/{feed}`, where `{feed}` is a token and `.ics`: open deadlines for a calendar that subscribes. Whoever
 * has the token reads the feed, so one that is malformed, unknown or revoked is answered alike.
 */
import { createHash } from 'node:crypto';
import { entriesOf } from '../../domain/feeds/entries.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { calendarName, entryInWords } from '../../domain/wording/calendar-entry.ts';
import { phrasesFor } from '../../domain/wording/phrasebook.ts';
import { hashOfToken, isToken } from '../case/links.ts';
import type { HttpEvent, HttpResponse } from '../http/handler.ts';
import { type CalendarText, inICalendar } from '../http/icalendar.ts';
import { Problem } from '../http/problem.ts';
import type { Feed, Given, Ports } from '../ports.ts';
import { openCases } from './all-cases.ts';

type Needs = Given<'authorities' | 'calendars' | 'feeds' | 'worklist'>;

export async function readCalendar(ports: Needs, event: HttpEvent): Promise<HttpResponse> {
  const found = await feedOf(ports, event.pathParameters?.feed ?? '');
  if (!found) throw noSuchCalendar;
  const calendar = await calendarOf(ports, found.authority, found.feed);
  const etag = `W/"${createHash('sha256').update(JSON.stringify(calendar)).digest('base64url')}"`;
  const headers = {
    etag,
    'cache-control': 'private, max-age=900',
    'x-robots-tag': 'noindex',
  };
  if (isKnown(event.headers['if-none-match'], etag)) return { statusCode: 304, headers };
  return {
    statusCode: 200,
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="longstop.ics"',
    },
    body: inICalendar(calendar, ports.now()),
  };
}

async function feedOf(ports: Needs, named: string): ReturnType<Ports['feeds']['find']> {
  const [, token = ''] = /^(.+)\.ics$/.exec(named) ?? [];
  return isToken(token) ? ports.feeds.find(hashOfToken(token)) : undefined;
}

async function calendarOf(ports: Needs, authority: Authority, { filter }: Feed): Promise<CalendarText> {
  const [{ version, settings }, { edition }, cases] = await Promise.all([
    ports.authorities.find(authority),
    ports.calendars.published(),
    openCases(ports, authority, ports.now()),
  ]);
  const languages = phrasesFor(authority, settings.directory.language);
  const briefs = cases.map(({ key: { reference }, head }) => ({ reference, ...head }));
  const entries = entriesOf(authority, briefs, filter, version + edition);
  return {
    name: calendarName(languages),
    entries: entries.map((entry) => {
      const { id, sequence, dueAt, status } = entry;
      return { id, sequence, dueAt, status, ...entryInWords(entry, languages) };
    }),
  };
}

/** Whether a client says that it has this already. */
function isKnown(header: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return (header ?? '').split(',').some((tag) => bare(tag) === bare(etag));
}

const noSuchCalendar = new Problem('not-found', {
  detail: 'There is no such calendar, or it was revoked.',
  howToFix: 'Make a new calendar feed and subscribe to its address.',
});
