import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { signedHeaders } from '../../functions/http/sign.ts';
import { openLongstop } from '../../local/open.ts';
import { start, temporaryFolder } from './world.ts';

interface Mail {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly text: string;
  readonly case: string;
  readonly kind: string;
  readonly rule: string;
  readonly notice: string;
}

interface Source {
  readonly source: string;
  readonly authority: string;
  readonly secrets: string[];
}

async function openWorld(folder = temporaryFolder(), simulated = true) {
  const longstop = await openLongstop({ port: 0, data: folder, ...(simulated ? { clock: start } : {}) });
  let open = true;
  const close = async (): Promise<void> => {
    if (open) await longstop.close();
    open = false;
  };
  onTestFinished(close);
  const ask = (path: string, init?: RequestInit) => fetch(`${longstop.url}${path}`, init);
  const get = async <T>(path: string): Promise<T> => (await (await ask(path)).json()) as T;
  const post = (path: string, body: unknown) =>
    ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  return {
    folder,
    close,
    ask,
    get,
    post,
    to: async (to: string) => (await post('/local/clock', { to })).json(),
    async refer(reference: string, email = 'dsl@oakfield.example') {
      const sources = await get<Source[]>('/local/sources');
      const { now } = await get<{ now: string }>('/local/clock');
      const secret = sources.find(({ source }) => source === 'demo-walsall')?.secrets[0] ?? '';
      const body = JSON.stringify({
        case: reference,
        type: 'referral-made',
        occurredAt: now,
        data: { method: 'telephone' },
        people: [{ role: 'referrer', email }],
      });
      const headers = signedHeaders(randomUUID(), Date.parse(now), body, secret);
      return ask('/v1/sources/demo-walsall/milestones', { method: 'POST', headers, body });
    },
  };
}

test('a referral is followed by its mails, each at its own time', async () => {
  const { refer, get, to } = await openWorld();
  expect((await refer('WM-2026-000001')).status).toBe(201);
  expect((await refer('WM-2026-000002', 'head@ashfield.example')).status).toBe(201);
  const schedules = await get<Record<string, string>[]>('/local/schedules');
  expect(schedules).toHaveLength(2);
  expect(schedules[0]).toEqual({
    group: 'longstop-cases',
    name: expect.stringMatching(/^case-[0-9a-f]+$/),
    at: expect.stringMatching(/^2026-11-2\dT\d\d:\d\d:00\.000Z$/),
    target: 'arn:aws:sqs:eu-west-2:000000000000:longstop-wake-urgent',
    input: expect.stringContaining('WM-2026-00000'),
  });
  expect(await to('2026-11-22T16:29:59Z')).toMatchObject({ now: '2026-11-22T16:29:59.000Z' });
  expect(await to('2026-11-22T16:30:00Z')).toEqual({ now: '2026-11-22T16:30:00.000Z', fired: 2 });
  const overdue = (await get<Mail[]>('/local/outbox?case=WM-2026-000001')).filter(
    ({ kind }) => kind === 'overdue',
  );
  expect(overdue.map((mail) => [mail.at, mail.to, mail.rule, mail.case])).toEqual([
    ['2026-11-22T16:30:00.000Z', 'dsl@oakfield.example', 'written-confirmation', 'WM-2026-000001'],
    [
      '2026-11-22T16:30:00.000Z',
      'safeguarding-unit@walsall.example',
      'written-confirmation',
      'WM-2026-000001',
    ],
  ]);
  const others = await get<Mail[]>('/local/outbox?to=HEAD@ashfield.example');
  expect(new Set(others.map((mail) => mail.case))).toEqual(new Set(['WM-2026-000002']));
});

test('the record is the same after a restart, and goes on', async () => {
  const before = await openWorld();
  await before.refer('WM-2026-000001');
  const mails = await before.get<Mail[]>('/local/outbox');
  const sources = await before.get<Source[]>('/local/sources');
  await before.to('2026-11-21T10:00:00Z');
  await before.close();
  const after = await openWorld(before.folder);
  expect(await after.get('/local/clock')).toEqual({ now: '2026-11-21T10:00:00.000Z' });
  expect(await after.get('/local/outbox')).toEqual(mails);
  expect(await after.get('/local/sources')).toEqual(sources);
  await after.to('2026-11-23T09:00:00Z');
  const kinds = (await after.get<Mail[]>('/local/outbox')).map(({ kind }) => kind);
  expect(kinds.slice(mails.length)).toEqual(['overdue', 'overdue', 'escalation', 'escalation']);
});

test('a link from a mail opens, and HEAD gets no body', async () => {
  const { refer, get, ask } = await openWorld();
  await refer('WM-2026-000001');
  const [mail] = await get<Mail[]>('/local/outbox');
  const path = new URL(/http:\S+\/a\/\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
  const page = await ask(path);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const head = await ask(path, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('a bounce that SES is made to report shows in the case', async () => {
  const { refer, get, post, ask } = await openWorld();
  await refer('WM-2026-000001');
  const [mail] = await get<Mail[]>('/local/outbox');
  const reported = await post('/local/mail-events', { id: mail?.id, type: 'bounce' });
  expect(await reported.json()).toEqual({ id: mail?.id, type: 'bounce' });
  const { token } = await get<{ token: string }>('/local/token?authority=walsall&role=unit');
  const seen = await ask('/v1/cases/WM-2026-000001', { headers: { authorization: `Bearer ${token}` } });
  expect(seen.status).toBe(200);
  const { deadlines } = (await seen.json()) as { deadlines: { notices: { id: string; status: string }[] }[] };
  const notice = deadlines.flatMap(({ notices }) => notices).find(({ id }) => id === mail?.notice);
  expect(notice?.status).toBe('bounced');
});

interface HolidayFile {
  readonly 'england-and-wales': { readonly division: string; readonly events: object[] };
}

test('a holiday that is proclaimed moves the deadlines it crosses', async () => {
  const { refer, get, post, to, ask } = await openWorld();
  await refer('WM-2026-000001');
  const dueDate = async () => {
    const { token } = await get<{ token: string }>('/local/token?authority=walsall&role=unit');
    const seen = await ask('/v1/cases/WM-2026-000001', { headers: { authorization: `Bearer ${token}` } });
    const { deadlines } = (await seen.json()) as { deadlines: { rule: string; dueDate: string }[] };
    return deadlines.find(({ rule }) => rule === 'referral-follow-up')?.dueDate;
  };
  expect(await dueDate()).toBe('2026-11-25');
  const file = await get<HolidayFile>('/local/bank-holidays.json');
  const proclaimed = { title: 'National day', date: '2026-11-24', notes: '', bunting: true };
  const { events, division } = file['england-and-wales'];
  const changed = { ...file, 'england-and-wales': { division, events: [...events, proclaimed] } };
  expect((await post('/local/bank-holidays.json', changed)).status).toBe(200);
  await to('2026-11-21T05:59:59Z');
  expect(await dueDate()).toBe('2026-11-25');
  await to('2026-11-21T06:02:00Z');
  expect(await dueDate()).toBe('2026-11-26');
});

test('a page shows the clock and the mails, and moves the clock by its buttons', async () => {
  const { refer, get, ask } = await openWorld();
  await refer('WM-2026-000001');
  const page = await (await ask('/local')).text();
  expect(page).toMatch(/It is Friday 20 November 2026, 16:30\./);
  expect(page).toMatch(
    /WM-2026-000001[\s\S]*Friday 20 November 2026, 16:30, to dsl@oakfield.example: delivered/,
  );
  const moves = [...page.matchAll(/value="([^"]+)"[^>]*name="to"[^>]*>\s*([^<]*?)\s*</g)].map(
    ([, to, text]) => [text, to],
  );
  expect(moves).toEqual([
    // Forty-eight hours after the referral: its reminder was at once.
    ['Next event', '2026-11-22T16:30:00.000Z'],
    ['Next working day', '2026-11-23T09:00:00.000Z'],
    ['An hour', '2026-11-20T17:30:00.000Z'],
    ['A day', '2026-11-21T16:30:00.000Z'],
    ['A week', '2026-11-27T16:30:00.000Z'],
  ]);
  const moveTo = (to: string) =>
    ask('/local', { method: 'POST', body: new URLSearchParams({ to }), redirect: 'manual' });
  const moved = await moveTo('2026-11-21T16:30:00.000Z');
  expect([moved.status, moved.headers.get('location')]).toEqual([303, '/local?before=1']);
  expect(await get('/local/clock')).toEqual({ now: '2026-11-21T16:30:00.000Z' });
  // A page that was drawn before the last move takes the clock nowhere.
  expect((await moveTo('2026-11-21T10:00:00.000Z')).status).toBe(303);
  expect(await get('/local/clock')).toEqual({ now: '2026-11-21T16:30:00.000Z' });
});

test('a mail is shown with what became of it, and its HTML can do nothing', async () => {
  const { refer, get, ask } = await openWorld();
  await refer('WM-2026-000001');
  const [mail] = await get<Mail[]>('/local/outbox');
  const page = await ask(`/local/mail?id=${mail?.id}`);
  expect(await page.text()).toMatch(/16:30: delivered/);
  const html = await ask(`/local/mail.html?id=${mail?.id}`);
  expect(html.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; sandbox /);
  const body = new URLSearchParams({ id: mail?.id ?? '', type: 'bounce' });
  const reported = await ask('/local/mail', { method: 'POST', body, redirect: 'manual' });
  expect(reported.status).toBe(303);
  expect(await (await ask(`/local/mail?id=${mail?.id}`)).text()).toMatch(/16:30: bounced/);
  expect((await ask('/local/mail?id=none')).status).toBe(404);
});

test('the calendar file of a mail is had from its page', async () => {
  const { refer, get, ask } = await openWorld();
  await refer('WM-2026-000001');
  const mails = await get<(Mail & { attachments: { name: string; text: string }[] })[]>('/local/outbox');
  const mail = mails.find(({ attachments }) => attachments.length > 0)!;
  const { name, text } = mail.attachments[0]!;
  const page = await (await ask(`/local/mail?id=${mail.id}`)).text();
  const href = /href="([^"]*)" download>/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const file = await ask(href);
  expect(file.headers.get('content-type')).toContain('text/calendar');
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
  expect(await file.text()).toBe(text);
  expect(text).toContain('BEGIN:VEVENT');
  expect((await ask(`/local/mail.file?id=${mail.id}&name=other.ics`)).status).toBe(404);
  expect((await ask('/local/mail.file?id=none')).status).toBe(404);
});

test('in real time the page moves nothing, and says how to have a clock that can be moved', async () => {
  const { ask } = await openWorld(temporaryFolder(), false);
  const page = await (await ask('/local')).text();
  expect(page).toContain('LONGSTOP_CLOCK=');
  expect(page).not.toContain('name="to"');
  expect(page).not.toContain('/local/demo');
});

test('the demonstration is offered until the first mail; then it is said why it no longer is, and what to do', async () => {
  const { refer, ask } = await openWorld();
  const partOf = async () =>
    /id="demo">.*?(?=<h2)/s.exec(await (await ask('/local')).text())?.[0] ?? 'no such part';
  expect(await partOf()).toContain('action="/local/demo"');
  await refer('WM-2026-000001');
  const later = await partOf();
  expect(later).not.toContain('<form');
  expect(later).toContain('only before the first mail is sent');
  expect(later).toContain('start it with an empty folder');
  expect(later).toContain('LONGSTOP_DATA=$(mktemp -d) LONGSTOP_CLOCK=2026-11-24T10:00:00Z npm start');
});

test('every authority has a source of its own', async () => {
  const { get } = await openWorld();
  const sources = await get<Source[]>('/local/sources');
  expect(sources).toHaveLength(12);
  expect(sources.every(({ source, authority }) => source === `demo-${authority}`)).toBe(true);
  expect(sources.every(({ secrets }) => /^whsec_[\w+/]{32}$/.test(secrets.join()))).toBe(true);
  expect(new Set(sources.flatMap(({ secrets }) => secrets)).size).toBe(12);
});

const at = '2026-11-20T16:30:00Z';

const refused: readonly [string, string, unknown, number, string, string | undefined][] = [
  ['/local/clock', 'POST', 'not json', 400, 'malformed', undefined],
  ['/local/clock', 'POST', {}, 422, 'not-understood', 'to'],
  ['/local/clock', 'POST', { to: '2026-11-20T16:30:00' }, 422, 'not-understood', 'to'],
  ['/local/clock', 'POST', { to: at, by: 'me' }, 422, 'not-understood', 'by'],
  ['/local/clock', 'POST', { to: '2026-11-20T16:29:59Z' }, 409, 'conflict', 'to'],
  ['/local/clock', 'PUT', { to: at }, 404, 'not-found', undefined],
  ['/local/outbox?cases=WM-1', 'GET', undefined, 422, 'not-understood', 'cases'],
  ['/local/token?authority=mars&role=unit', 'GET', undefined, 422, 'not-understood', 'authority'],
  ['/local/token?authority=walsall', 'GET', undefined, 422, 'not-understood', 'role'],
  ['/local/mail-events', 'POST', { id: 'none', type: 'bounce' }, 404, 'not-found', 'id'],
  ['/local/mail-events', 'POST', { id: 'none', type: 'open' }, 422, 'not-understood', 'type'],
];

test('a request for a local endpoint that cannot be met says what is wrong and how to put it right', async () => {
  const { ask, post } = await openWorld();
  for (const [path, method, body, status, code, field] of refused) {
    const response = await (method === 'POST' ? post(path, body) : ask(path, { method }));
    const what = `${method} ${path} ${JSON.stringify(body)}`;
    expect(response.headers.get('content-type'), what).toBe('application/problem+json');
    const problem = (await response.json()) as { howToFix?: string; field?: string };
    expect(problem, what).toMatchObject({ status, code });
    expect(problem.field, what).toBe(field);
    expect(problem.howToFix, what).toBeTruthy();
  }
});

test('real time cannot be moved', async () => {
  const { get, post } = await openWorld(temporaryFolder(), false);
  const { now } = await get<{ now: string }>('/local/clock');
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(5000);
  expect((await post('/local/clock', { to: '2126-01-01T00:00:00Z' })).status).toBe(409);
});

test('a port that is taken is said to be', async () => {
  const first = await openLongstop({ port: 0, data: temporaryFolder(), clock: start });
  onTestFinished(() => first.close());
  const port = Number(new URL(first.url).port);
  await expect(openLongstop({ port, data: temporaryFolder(), clock: start })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
