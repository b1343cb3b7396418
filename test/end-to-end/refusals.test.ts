import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';
import type { Posting } from './service.ts';

let service: OpenService;
const now = Date.parse('2026-11-24T10:00:00Z') / 1000;
beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
});
afterAll(() => service.close());

const valid = {
  case: 'WM-REFUSED',
  type: 'referral-made',
  occurredAt: '2026-11-24T09:00:00Z',
  data: { method: 'telephone' },
};

interface Refusal {
  readonly what: string;
  readonly body: unknown;
  readonly posting?: Posting;
  readonly source?: string;
  readonly status: number;
  readonly code: string;
  readonly field?: string;
}

const wrongSecret = 'whsec_bm90IHRoZSBzZWNyZXQgb2YgdGhlIHNvdXJjZQ==';

// Each is the valid post with one thing spoilt.
const refusals: readonly Refusal[] = [
  {
    what: 'a bad signature',
    body: valid,
    posting: { secret: wrongSecret },
    status: 401,
    code: 'signature-invalid',
  },
  { what: 'an unknown source', body: valid, source: 'nobody', status: 401, code: 'signature-invalid' },
  {
    what: 'a stale timestamp',
    body: valid,
    posting: { timestamp: now - 301 },
    status: 401,
    code: 'signature-invalid',
  },
  {
    what: 'a timestamp ahead',
    body: valid,
    posting: { timestamp: now + 301 },
    status: 401,
    code: 'signature-invalid',
  },
  {
    what: 'an unknown type',
    body: { ...valid, type: 'tea-served' },
    status: 422,
    code: 'not-understood',
    field: 'type',
  },
  {
    what: 'an unknown field',
    body: { ...valid, note: 'x' },
    status: 422,
    code: 'not-understood',
    field: 'note',
  },
  {
    what: "a child's name",
    body: { ...valid, data: { method: 'telephone', childName: 'Canary Canarysdottir' } },
    status: 422,
    code: 'not-understood',
    field: 'data.childName',
  },
  {
    what: 'an unknown role',
    body: { ...valid, people: [{ role: 'neighbour', email: 'a@b.example' }] },
    status: 422,
    code: 'not-understood',
    field: 'people.0.role',
  },
  {
    what: 'an address with a line break in it',
    body: { ...valid, people: [{ role: 'referrer', email: 'a@b.example\r\nBcc: c@d.example' }] },
    status: 422,
    code: 'not-understood',
    field: 'people.0.email',
  },
  {
    what: 'no method',
    body: { ...valid, data: {} },
    status: 422,
    code: 'not-understood',
    field: 'data.method',
  },
  {
    what: 'a case reference with a space',
    body: { ...valid, case: 'WM 123' },
    status: 422,
    code: 'not-understood',
    field: 'case',
  },
  {
    what: 'something that happened tomorrow',
    body: { ...valid, occurredAt: '2026-11-25T10:00:00Z' },
    status: 422,
    code: 'not-understood',
    field: 'occurredAt',
  },
  {
    what: 'a day that does not exist',
    body: { ...valid, occurredAt: '2026-02-30T10:00:00Z' },
    status: 422,
    code: 'not-understood',
    field: 'occurredAt',
  },
  {
    what: 'a time without an offset',
    body: { ...valid, occurredAt: '2026-11-24T09:00:00' },
    status: 422,
    code: 'not-understood',
    field: 'occurredAt',
  },
  {
    what: 'something that happened in the year 1',
    body: { ...valid, occurredAt: '0001-11-24T09:00:00Z' },
    status: 422,
    code: 'not-understood',
    field: 'occurredAt',
  },
  {
    what: 'the voiding of a milestone that is not there',
    body: { ...valid, type: 'milestone-voided', data: { milestone: '01M86FYZ80JAHEJE2YRSG9MDKJ' } },
    status: 422,
    code: 'not-understood',
    field: 'data.milestone',
  },
  { what: 'a list', body: [valid], status: 422, code: 'not-understood' },
  { what: 'not JSON', body: Buffer.from('{"case":'), status: 400, code: 'malformed' },
  {
    what: 'invalid UTF-8',
    body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    status: 400,
    code: 'malformed',
  },
  { what: '21 KB', body: Buffer.alloc(21 * 1024, 0x20), status: 413, code: 'too-large' },
];

test.each(refusals)(
  '$what is refused, and nothing is stored',
  async ({ body, posting, source, ...expected }) => {
    const { status, body: problem, text } = await service.post(source ?? 'demo-walsall', body, posting);
    const { code, field } = expected;
    expect(status).toBe(expected.status);
    expect(problem).toMatchObject({ code, status, ...(field !== undefined && { field }) });
    expect(text).not.toContain('Canarysdottir');
    expect((await service.readCase('walsall', 'WM-REFUSED')).status).toBe(404);
  },
);

test('an unknown source and a bad signature are answered alike', async () => {
  const bad = await service.post('demo-walsall', valid, { secret: wrongSecret });
  const unknown = await service.post('nobody', valid);
  expect(unknown.text).toBe(bad.text);
});

test('a case is read only with a token, and only by its own authority', async () => {
  await service.post('demo-walsall', { ...valid, case: 'WM-OWN' });
  expect((await service.ask('/v1/cases/WM-OWN')).status).toBe(401);
  expect((await service.readCase('walsall', 'WM-OWN')).status).toBe(200);
  expect((await service.readCase('wirral', 'WM-OWN')).status).toBe(404);
});
