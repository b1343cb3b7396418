/** Mail scanners open every link at once, some try the form: a storm of them changes nothing, and then the person comes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from '../end-to-end/open.ts';

let service: OpenService;
let path: string;

beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
  await service.post('demo-walsall', {
    case: 'WM-SCANNED',
    type: 'referral-made',
    occurredAt: '2026-11-24T10:00:00Z',
    data: { method: 'telephone' },
    people: [{ role: 'referrer', email: 'dsl@oakfield.example' }],
  });
  await service.moveTo('2026-11-25T12:00:00Z');
  const [mail] = await service.outbox({ case: 'WM-SCANNED' });
  path = new URL(/https?:\S+\/a\/\S+/.exec(mail!.text)![0]).pathname;
});
afterAll(() => service.close());

async function record(): Promise<string> {
  const headers = { authorization: `Bearer ${await service.token('walsall', 'auditor')}` };
  return (await service.ask('/v1/cases/WM-SCANNED/evidence', { headers })).text;
}

const form = 'application/x-www-form-urlencoded';
/** What scanners do: look, look closely, and press buttons without ticking boxes. */
const visits: readonly RequestInit[] = [
  { method: 'GET' },
  { method: 'HEAD' },
  { method: 'GET', headers: { 'user-agent': 'Mozilla/5.0 (scanner)', purpose: 'prefetch' } },
  { method: 'POST' },
  { method: 'POST', headers: { 'content-type': form }, body: '' },
  { method: 'POST', headers: { 'content-type': form }, body: 'read=' },
  { method: 'POST', headers: { 'content-type': form }, body: 'read=on&read=yes' },
  { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"read":"yes"}' },
  { method: 'OPTIONS' },
  { method: 'PUT', body: 'read=yes' },
];

test('two hundred visits of scanners record nothing, and each is answered', async () => {
  const before = await record();
  const storm = Array.from({ length: 200 }, (_, nth) =>
    fetch(service.url + path, visits[nth % visits.length]),
  );
  const statuses = (await Promise.all(storm)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 400, 404]));
  expect(await record()).toBe(before);
});

test('the person who comes after them is recorded, once', async () => {
  const tick = { method: 'POST', headers: { 'content-type': form }, body: 'read=yes' };
  const answers = await Promise.all(Array.from({ length: 4 }, () => fetch(service.url + path, tick)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await record()).split('notice-acknowledged')).toHaveLength(2);
});

const visitsOfPages: readonly (readonly [string, string, RequestInit])[] = [
  ['the page', '', {}],
  ['the page without its body', '', { method: 'HEAD' }],
  ['the page again, without a choice', '', { method: 'POST', body: '' }],
  [
    'the page after acknowledging',
    '',
    { method: 'POST', headers: { 'content-type': form }, body: 'read=yes' },
  ],
  ['the page of a link that does not work', 'x', {}],
];

test.each(visitsOfPages)('%s says to browsers what may be done with it', async (_, more, init) => {
  const response = await fetch(service.url + path + more, init);
  const header = (name: string) => response.headers.get(name);
  expect(header('referrer-policy')).toBe('no-referrer');
  expect(header('cache-control')).toBe('no-store');
  expect(header('x-content-type-options')).toBe('nosniff');
  expect(header('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  expect(header('x-robots-tag')).toBe('noindex');
  expect(header('set-cookie')).toBeNull();
  const policy = Object.fromEntries(
    header('content-security-policy')!
      .split('; ')
      .map((each) => [each.split(' ')[0], each.split(' ').slice(1)]),
  );
  expect(policy).toMatchObject({
    'default-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
  });
  expect(policy['script-src']).toEqual(["'self'"]);
  expect(policy['style-src']).toEqual(["'self'"]);
  const html = await response.text();
  // Nothing of others, nothing written into the page, and all that is loaded is the same for everybody.
  const loaded = [...html.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, to]) => to);
  for (const to of loaded) expect(to).toMatch(/^(\/assets\/[a-z.]+|\/|#[a-z-]+|\?language=(en|cy))$/);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<img|<iframe|url\(|@import|\son\w+=|\sstyle="/i);
  expect(html).not.toContain(path.slice(3));
});
