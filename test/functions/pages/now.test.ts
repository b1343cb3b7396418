/** The first page as it is asked for: by whom, of which authority, and how soon it knows what somebody did. */
import { expect, test } from 'vitest';
import type { PersonRole } from '../../../functions/http/admissions.ts';
import type { HttpEvent, HttpResponse } from '../../../functions/http/handler.ts';
import { sessionCookie } from '../../../functions/sign-in/session.ts';
import { wakeCase } from '../../../functions/wake-case.ts';
import { web } from '../../../functions/web.ts';
import { london } from '../../support/clock-face.ts';
import { type World, worldInMemory } from '../../support/ports-in-memory.ts';
import { context, queued } from '../../support/requests.ts';
import { milestone } from '../../support/story.ts';

const key = { authority: 'walsall', reference: 'WM-1' } as const;
const people = [{ role: 'referrer', email: 'head@oakfield.example', agency: 'Oakfield Primary' }] as const;
const telephoned = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' }, { people });

/** A referral by telephone of Tuesday, and everything done that was due until a time. */
async function worldAt(time: string, ses?: Parameters<typeof worldInMemory>[0]['ses']): Promise<World> {
  const world = worldInMemory({ now: london('2026-11-24 10:00'), ...(ses && { ses }) });
  await world.ports.logs.append(await world.ports.logs.load(key), telephoned, true);
  for (const moment of ['2026-11-24 10:00', '2026-11-25 10:00', '2026-11-26 10:00', time]) {
    if (london(moment) > london(time)) continue;
    world.clock.now = london(moment);
    await wakeCase(world.ports)(queued(key), context);
  }
  return world;
}

interface Asking {
  readonly role?: PersonRole;
  readonly authority?: 'walsall' | 'wirral';
  readonly path?: string;
  readonly query?: string;
  readonly method?: 'GET' | 'HEAD';
}

async function ask(world: World, asking: Asking = {}): Promise<HttpResponse> {
  const { role = 'unit', authority = 'walsall', path = '/', query = '', method = 'GET' } = asking;
  const cookie = await sessionCookie(world.ports, { subject: 'somebody', authority, role });
  const event = {
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'longstop.example' },
    cookies: [cookie.split(';')[0]],
    requestContext: { domainName: 'longstop.example', http: { method } },
  } as unknown as HttpEvent;
  return web(world.ports)(event, {} as never);
}
const markIn = ({ body }: HttpResponse) => /data-mark="([^"]+)"/.exec(body ?? '')?.[1];

test.each<PersonRole>(['unit', 'manager', 'auditor'])(
  'a %s sees the cases of their authority',
  async (role) => {
    const world = await worldAt('2026-11-26 11:00');
    const { statusCode, body } = await ask(world, { role });
    expect(statusCode).toBe(200);
    expect(body).toContain('href="/cases/WM-1"');
    expect(body).toContain('1 hour late');
    expect((await ask(world, { role, authority: 'wirral' })).body).not.toContain('WM-1');
  },
);

test('an administrator, who sees no case, is led to the settings and sees no other form of the list', async () => {
  const world = await worldAt('2026-11-26 11:00');
  expect(await ask(world, { role: 'administrator' })).toMatchObject({
    statusCode: 303,
    headers: { location: '/settings' },
  });
  for (const path of ['/now', '/now.csv']) {
    const answer = await ask(world, { role: 'administrator', path });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).not.toContain('WM-1');
  }
});

test('HEAD is answered like GET', async () => {
  const world = await worldAt('2026-11-26 11:00');
  expect((await ask(world, { method: 'HEAD' })).statusCode).toBe(200);
});

test('an acknowledgement is on the page at once', async () => {
  const world = await worldAt('2026-11-25 10:05');
  expect((await ask(world)).body).not.toContain('By the referrer');
  const token = /\/a\/([A-Za-z0-9_-]{32})/.exec(world.mails[0]!.text)![1]!;
  const post = {
    routeKey: 'POST /a/{token}',
    rawPath: `/a/${token}`,
    rawQueryString: '',
    headers: {},
    pathParameters: { token },
    body: 'read=yes',
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST' } },
  } as unknown as HttpEvent;
  expect((await web(world.ports)(post, {} as never)).statusCode).toBe(200);
  expect((await ask(world)).body).toContain('By the referrer');
  expect(world.unsettledOf(key)).toEqual([]);
});

test('a notice that nobody can be brought stands under those that need a person', async () => {
  const world = await worldAt('2026-11-25 10:05', () => ({ is: 'refused', reason: 'refused' }));
  const { body } = await ask(world, { query: 'show=needs-a-person' });
  expect(body).toContain('href="/cases/WM-1"');
  expect(body).toMatch(/show=needs-a-person"[^>]*><strong>1</);
});

test('the list by itself has no frame around it, and its mark changes with it and not with time', async () => {
  const world = await worldAt('2026-11-26 11:00');
  const first = await ask(world, { path: '/now' });
  expect(first.body).not.toContain('<html');
  expect(first.body).toContain('href="/cases/WM-1"');
  world.clock.now = london('2026-11-26 11:59');
  const later = await ask(world, { path: '/now' });
  expect(markIn(later)).toBe(markIn(first));
  expect(markIn(first)).toBeDefined();
  const confirmed = milestone('referral-confirmed-in-writing', '2026-11-26 11:30');
  await world.ports.logs.append(await world.ports.logs.load(key), confirmed, true);
  await wakeCase(world.ports)(queued(key), context);
  expect(markIn(await ask(world, { path: '/now' }))).not.toBe(markIn(first));
});

test('the file for spreadsheets is named after the day and has what the page has', async () => {
  const world = await worldAt('2026-11-26 11:00');
  const { headers, body } = await ask(world, { path: '/now.csv', query: 'show=overdue' });
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="longstop-2026-11-26.csv"',
    'cache-control': 'no-store',
  });
  expect(body).toMatch(/^\uFEFFPart,/);
  expect(body?.split('\r\n')[1]).toContain('WM-1,the referrer,Oakfield Primary');
});
