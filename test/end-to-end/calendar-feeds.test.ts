/** Calendar feeds as a person makes and revokes them, and as a calendar that subscribes reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ical, { type VEvent } from 'node-ical';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';

interface FeedBody {
  readonly id: string;
  readonly url: string;
  readonly createdAt: string;
  readonly filter: unknown;
}

let service: OpenService;
const reports: unknown[] = [];
beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z', { report: (...said) => reports.push(said) });
});
afterAll(() => service.close());

const referral = (reference: string, occurredAt: string) => ({
  case: reference,
  type: 'referral-made',
  occurredAt,
  data: { method: 'telephone' },
});

async function as<Body>(who: string, method: string, path: string, body?: unknown) {
  const [authority, role] = who.split(' ') as [string, string];
  return service.ask<Body>(path, {
    method,
    headers: {
      authorization: `Bearer ${await service.token(authority, role)}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const make = (who: string, filter: unknown = {}) => as<FeedBody>(who, 'POST', '/v1/calendar-feeds', filter);
/** The feed's path: its address begins with where the service is reached from outside. */
const pathOf = ({ url }: FeedBody) => new URL(url).pathname;
const subscribe = (feed: FeedBody, init?: RequestInit) => fetch(`${service.url}${pathOf(feed)}`, init);

/** The events of a feed, read by a parser that is not the one that wrote it. */
async function eventsOf(feed: FeedBody): Promise<VEvent[]> {
  const response = await subscribe(feed);
  expect(response.status).toBe(200);
  const parsed = Object.values(ical.sync.parseICS(await response.text()));
  return parsed.filter((component): component is VEvent => component?.type === 'VEVENT');
}

const about = (events: readonly VEvent[], reference: string) =>
  events.filter(({ summary }) => String(summary).includes(`[${reference}]`));

test('a feed is made, subscribed to, and shows what is open, with whom it concerns left out', async () => {
  await service.post('demo-walsall', {
    ...referral('FEED-1', '2026-11-24T09:00:00Z'),
    people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' }],
  });
  const { status, body: feed } = await make('walsall unit');
  expect(status).toBe(201);
  expect(Object.keys(feed)).toEqual(['id', 'url', 'createdAt', 'filter']);
  expect(feed.url).toMatch(/^http:\/\/[^/]+\/v1\/calendar\/[A-Za-z0-9_-]{32}\.ics$/);
  expect([feed.createdAt, feed.filter]).toEqual(['2026-11-24T10:00:00.000+00:00', {}]);

  const response = await subscribe(feed);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('private, max-age=900');
  const text = await response.text();
  expect(text).not.toMatch(/oakfield|@/i);
  expect(text).toMatch(/METHOD:PUBLISH\r\n/);
  expect(text).toMatch(/REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);

  const [followUp, confirmation] = about(await eventsOf(feed), 'FEED-1').sort(
    (a, b) => Number(b.start) - Number(a.start),
  );
  expect(confirmation).toMatchObject({
    summary: 'Confirm the referral in writing [FEED-1]',
    start: new Date('2026-11-26T09:00:00Z'),
    datetype: 'date-time',
    transparency: 'TRANSPARENT',
    categories: ['open'],
  });
  // Three working days after Tuesday 24 November: Friday 27.
  expect(followUp).toMatchObject({ datetype: 'date' });
  expect(followUp!.start.toDateString()).toBe('Fri Nov 27 2026');
});

test('what a calendar has already is not sent again, and HEAD sends nothing', async () => {
  const { body: feed } = await make('walsall unit');
  const first = await subscribe(feed);
  const etag = first.headers.get('etag')!;
  await first.text();
  const again = await subscribe(feed, { headers: { 'if-none-match': `"other", ${etag}` } });
  expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  const head = await subscribe(feed, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  await service.post('demo-walsall', referral('FEED-2', '2026-11-24T09:30:00Z'));
  expect((await subscribe(feed, { headers: { 'if-none-match': etag } })).status).toBe(200);
});

test('a deadline that moves, moves in the calendar: the same event with a higher sequence; once met it is gone', async () => {
  const { body: feed } = await make('wirral manager', { rule: ['report-to-chair'] });
  const appoint = (at: string) =>
    service.post('demo-wirral', {
      case: 'MOVES-1',
      type: 'conference-scheduled',
      occurredAt: '2026-11-24T09:00:00Z',
      data: { conference: 'C-1', kind: 'initial', at },
    });
  const only = async () => {
    const events = await eventsOf(feed);
    expect(events).toHaveLength(1);
    const { uid, sequence, start } = events[0]!;
    return { uid, sequence: Number(sequence), on: start.toDateString() };
  };
  // Three working days before Thursday 10 December: Wednesday, Tuesday, Monday 7.
  expect((await appoint('2026-12-10T10:00:00Z')).status).toBe(201);
  const first = await only();
  expect(first.on).toBe('Mon Dec 07 2026');

  // Before Tuesday 29 December: Monday is the substitute for Boxing Day and Friday is Christmas Day, so the 24th, 23rd, 22nd.
  await appoint('2026-12-29T10:00:00Z');
  const moved = await only();
  expect([moved.uid, moved.on]).toEqual([first.uid, 'Tue Dec 22 2026']);
  expect(moved.sequence).toBeGreaterThan(first.sequence);

  // The 23rd is proclaimed a holiday, so the 24th, the 22nd and Monday 21. No milestone says so; taken over at six.
  const holidays = '/local/bank-holidays.json';
  const { body: file } = await service.ask<Record<string, { events: unknown[] }>>(holidays);
  file['england-and-wales']!.events.push({
    title: 'Day of Rest',
    date: '2026-12-23',
    notes: '',
    bunting: true,
  });
  await service.ask(holidays, { method: 'POST', body: JSON.stringify(file) });
  await service.moveTo('2026-11-25T08:00:00Z');
  const again = await only();
  expect([again.uid, again.on]).toEqual([first.uid, 'Mon Dec 21 2026']);
  expect(again.sequence).toBeGreaterThan(moved.sequence);

  const given = { case: 'MOVES-1', type: 'report-given-to-chair', occurredAt: '2026-11-24T10:05:00Z' };
  expect((await service.post('demo-wirral', given)).status).toBe(201);
  expect(await eventsOf(feed)).toEqual([]);
});

test('it shows its own authority and what it was asked for, and nothing else', async () => {
  await service.post('demo-wirral', {
    case: 'OTHER-1',
    type: 'conference-requested',
    occurredAt: '2026-11-24T09:00:00Z',
  });
  await service.post('demo-walsall', referral('OWN-1', '2026-11-24T09:00:00Z'));
  const { body: all } = await make('walsall unit');
  const { body: some } = await make('walsall unit', { rule: ['written-confirmation'], owedBy: ['referrer'] });
  expect(some.filter).toEqual({ rule: ['written-confirmation'], owedBy: ['referrer'] });
  expect(about(await eventsOf(all), 'OWN-1')).toHaveLength(2);
  expect(about(await eventsOf(some), 'OWN-1')).toHaveLength(1);
  expect(about(await eventsOf(all), 'OTHER-1')).toEqual([]);
  const { body: theirs } = await make('wirral unit');
  expect(about(await eventsOf(theirs), 'OTHER-1').length).toBeGreaterThan(0);
  expect(about(await eventsOf(theirs), 'OWN-1')).toEqual([]);
});

test('a feed that is revoked, was never made or cannot be one is answered alike', async () => {
  const { body: feed } = await make('walsall unit');
  const revoke = (who: string) => as(who, 'DELETE', `/v1/calendar-feeds/${feed.id}`);
  expect((await revoke('walsall manager')).status).toBe(404);
  expect((await revoke('wirral unit')).status).toBe(404);
  expect((await subscribe(feed)).status).toBe(200);
  const ids = async () =>
    (await as<{ feeds: { id: string }[] }>('walsall unit', 'GET', '/v1/calendar-feeds')).body.feeds.map(
      ({ id }) => id,
    );
  expect(await ids()).toContain(feed.id);
  expect((await revoke('walsall unit')).status).toBe(204);
  expect((await revoke('walsall unit')).status).toBe(204);
  expect(await ids()).not.toContain(feed.id);
  const answers = await Promise.all(
    [
      pathOf(feed),
      `/v1/calendar/${'A'.repeat(32)}.ics`,
      '/v1/calendar/nothing.ics',
      pathOf(feed).slice(0, -4),
    ].map(async (path) => {
      const response = await fetch(`${service.url}${path}`);
      return `${response.status} ${await response.text()}`;
    }),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/^404 .*"code":"not-found"/);
});

test('a person has twenty at most, and sees no token of theirs again', async () => {
  const made = [];
  for (let count = 0; count < 20; count += 1) made.push(await make('dudley unit'));
  expect(made.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
  expect((await make('dudley unit')).status).toBe(409);
  expect((await make('dudley manager')).status).toBe(201);
  const listed = await as<{ feeds: FeedBody[] }>('dudley unit', 'GET', '/v1/calendar-feeds');
  expect(listed.body.feeds.map(({ id }) => id).sort()).toEqual(made.map(({ body }) => body.id).sort());
  expect(Object.keys(listed.body.feeds[0]!)).toEqual(['id', 'createdAt', 'filter']);
  await as('dudley unit', 'DELETE', `/v1/calendar-feeds/${made[0]!.body.id}`);
  expect((await make('dudley unit')).status).toBe(201);
});

test.each([
  [{ rule: ['no-such-rule'] }, 'rule.0'],
  [{ rule: [] }, 'rule'],
  [{ owedBy: ['referrer', 'headmaster'] }, 'owedBy.1'],
  [{ authority: 'wirral' }, 'authority'],
])('%j is refused, by name', async (filter, field) => {
  const { status, body } = await as<{ field: string }>('walsall unit', 'POST', '/v1/calendar-feeds', filter);
  expect([status, body.field]).toEqual([422, field]);
});

test('no token is kept or told anywhere', async () => {
  const { body: feed } = await make('walsall unit');
  await eventsOf(feed);
  const [token] = /[A-Za-z0-9_-]{32}(?=\.ics$)/.exec(feed.url)!;
  const files = readdirSync(service.folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  expect(files.length).toBeGreaterThan(0);
  const holding = files.filter((file) => readFileSync(join(file.parentPath, file.name)).includes(token));
  expect(holding.map(({ name }) => name)).toEqual([]);
  expect(JSON.stringify(reports)).not.toContain(token);
});
