import { describe, expect, test } from 'vitest';
import type { HttpResponse } from '../../functions/http/handler.ts';
import type { Ports } from '../../functions/ports.ts';
import { receiveMilestone } from '../../functions/receive-milestone.ts';
import { sweep } from '../../functions/sweep.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { london } from '../support/clock-face.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, type Post, post, queued, signature, source } from '../support/requests.ts';

const now = london('2026-11-24 10:05');
const key = { authority: 'walsall', reference: 'WM-2026-000123' } as const;
const body = {
  case: key.reference,
  type: 'referral-made',
  occurredAt: '2026-11-24T10:00:00Z',
  data: { method: 'telephone' },
};
const world = () => worldInMemory({ now, sources: [source] });
const send = (ports: Ports, changes: Partial<Post> = {}): Promise<HttpResponse> =>
  receiveMilestone(ports)(post({ at: ports.now(), body, ...changes }), context);
const received = ({ factsOf }: World) => factsOf(key).filter(({ is }) => is === 'milestone-received');
const codeOf = ({ body: text }: HttpResponse) => (JSON.parse(text!) as { code: string }).code;

test('a milestone is recorded, and answered with the deadlines it opened', async () => {
  const { ports, ...rest } = world();
  const { statusCode, headers, body: text } = await send(ports);
  expect(statusCode).toBe(201);
  expect(headers?.['content-type']).toBe('application/json');
  const answer = JSON.parse(text!) as { milestone: { id: string }; deadlines: { rule: string }[] };
  expect(answer).toMatchObject({
    case: 'WM-2026-000123',
    authority: 'walsall',
    milestone: { type: 'referral-made', occurredAt: '2026-11-24T10:00:00.000+00:00' },
  });
  expect(answer.deadlines.find(({ rule }) => rule === 'written-confirmation')).toMatchObject({
    case: 'WM-2026-000123',
    authority: 'walsall',
    title: 'Confirm the referral in writing',
    owedBy: ['referrer'],
    subject: null,
    startedAt: '2026-11-24T10:00:00.000+00:00',
    startedBy: answer.milestone.id,
    dueAt: '2026-11-26T10:00:00.000+00:00',
    dueDate: '2026-11-26',
    status: 'open',
  });
  expect(rest.factsOf(key)).toHaveLength(1);
  expect(rest.unsettledOf(key)).toEqual([]);
  expect(rest.alarms.get('walsall/WM-2026-000123')).toBe(london('2026-11-25 10:00'));
});

describe('again', () => {
  test('the same delivery is answered 200 with the same body, even after much has happened', async () => {
    const here = world();
    const first = await send(here.ports);
    here.clock.now = london('2026-11-26 10:01');
    await wakeCase(here.ports)(queued(key), context);
    expect(here.mails.length).toBeGreaterThan(0);
    const again = await send(here.ports);
    expect(again.statusCode).toBe(200);
    expect(JSON.parse(again.body!)).toEqual(JSON.parse(first.body!));
    expect(received(here)).toHaveLength(1);
  });

  test('the same id with another body is a conflict, and nothing is stored', async () => {
    const here = world();
    await send(here.ports);
    const other = await send(here.ports, { body: { ...body, data: { method: 'in-person' } } });
    expect([other.statusCode, codeOf(other)]).toEqual([409, 'conflict']);
    expect(received(here)).toHaveLength(1);
  });

  test('the same milestone under another id is a milestone of its own', async () => {
    const here = world();
    await send(here.ports);
    expect((await send(here.ports, { id: 'msg-2' })).statusCode).toBe(201);
    expect(received(here)).toHaveLength(2);
  });

  test('what its first receiver died over before settling is settled for whoever sends it again', async () => {
    const here = world();
    const dying = { ...here.ports.alarms, set: () => Promise.reject(new Error('Killed')) };
    await send({ ...here.ports, alarms: dying });
    expect(here.unsettledOf(key)).toEqual([0]);
    here.clock.now += 6000;
    expect((await send(here.ports)).statusCode).toBe(200);
    expect(here.unsettledOf(key)).toEqual([]);
    expect(here.alarms.get('walsall/WM-2026-000123')).toBe(london('2026-11-25 10:00'));
  });

  test('twenty times at once: one is recorded and all get the same answer', async () => {
    const here = world();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(here.ports)));
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(19);
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(received(here)).toHaveLength(1);
  });
});

test('fifty different ones of one case at once are all recorded, once each, and settled', async () => {
  const here = world();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      send(here.ports, { id: `msg-${n}`, body: { ...body, type: 'referral-received', data: {} } }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 50 }, () => 201));
  const deliveries = received(here).map((fact) => fact.is === 'milestone-received' && fact.delivery.id);
  expect(new Set(deliveries).size).toBe(50);
  expect(deliveries).toHaveLength(50);
  expect(here.headOf(key)?.length).toBe(50);
  expect(here.unsettledOf(key)).toEqual([]);
});

describe('refused, storing nothing', () => {
  const long = {
    ...body,
    people: Array.from({ length: 60 }, (_, n) => ({
      role: 'referrer',
      email: `${'x'.repeat(60)}${n}@${'y'.repeat(60)}.${'z'.repeat(60)}.${'w'.repeat(60)}.${'v'.repeat(60)}.${'u'.repeat(30)}.example`,
      agency: 'Oakfield Primary',
    })),
  };
  test.each<[string, Partial<Post>, number, string]>([
    ['a signature by another secret', { signedWith: 'whsec_b3RoZXI=' }, 401, 'signature-invalid'],
    ['an unknown source', { to: 'nobody' }, 401, 'signature-invalid'],
    ['a source named as every object has one', { to: '__proto__' }, 401, 'signature-invalid'],
    ['no JSON', { body: '{"case":' }, 400, 'malformed'],
    ['an unknown field', { body: { ...body, childName: 'Jamie Smith' } }, 422, 'not-understood'],
    [
      'a field that comes twice',
      { body: JSON.stringify(body).replace('{', '{"case":"A-1",') },
      400,
      'malformed',
    ],
    ['more than 20 KB', { body: { ...long, pad: 'x'.repeat(20_480) } }, 413, 'too-large'],
    ['what is yet to come', { body: { ...body, occurredAt: '2026-11-24T10:10:01Z' } }, 422, 'not-understood'],
  ])('%s', async (_what, changes, status, code) => {
    const here = world();
    const answer = await send(here.ports, changes);
    expect([answer.statusCode, codeOf(answer)]).toEqual([status, code]);
    expect(answer.headers?.['content-type']).toBe('application/problem+json');
    expect(answer.body).not.toContain('Jamie');
    expect(here.factsOf(key)).toEqual([]);
    expect(here.alarms.size).toBe(0);
  });

  test('an unknown source and a bad signature are told apart by nothing', async () => {
    const { ports } = world();
    const unknown = await send(ports, { to: 'nobody' });
    expect(await send(ports, { signedWith: 'whsec_b3RoZXI=' })).toEqual(unknown);
  });

  test('a signature is not taken for the body of another encoding', async () => {
    const { ports, factsOf } = world();
    const bytes = Buffer.from([0x7b, 0xff, 0x7d]);
    const timestamp = String(Math.floor(now / 1000));
    const event = post({
      at: now,
      body: '',
      headers: { 'webhook-signature': signature(bytes, 'msg-1', timestamp) },
    });
    const answer = await receiveMilestone(ports)(
      { ...event, body: bytes.toString('base64'), isBase64Encoded: true },
      context,
    );
    expect([answer.statusCode, codeOf(answer)]).toEqual([400, 'malformed']);
    expect(factsOf(key)).toEqual([]);
  });
});

describe('a source that is given certain types', () => {
  const limited = { ...source, milestones: ['referral-received', 'case-closed'] };

  test('may post those, and is told what they are where it posts another', async () => {
    const here = worldInMemory({ now, sources: [limited] });
    const refused = await send(here.ports);
    expect([refused.statusCode, codeOf(refused)]).toEqual([403, 'not-yours']);
    expect(JSON.parse(refused.body!)).toMatchObject({
      field: 'type',
      howToFix: expect.stringContaining('referral-received, case-closed'),
    });
    expect(here.factsOf(key)).toEqual([]);
    const { data: _, ...rest } = body;
    expect((await send(here.ports, { body: { ...rest, type: 'referral-received' } })).statusCode).toBe(201);
  });

  test('is told so only when it has signed', async () => {
    const { ports } = worldInMemory({ now, sources: [limited] });
    expect((await send(ports, { signedWith: 'whsec_b3RoZXI=' })).statusCode).toBe(401);
  });

  test('may post nothing where none is given', async () => {
    const { ports } = worldInMemory({ now, sources: [{ ...source, milestones: [] }] });
    expect((await send(ports)).statusCode).toBe(403);
  });
});

test('while secrets cannot be asked for, a source is told to try again, known or not', async () => {
  const { ports, reports } = world();
  const secrets = { ...ports.secrets, find: () => Promise.reject(new Error('Unavailable')) };
  for (const to of [source.source, 'ashfield-system'])
    expect((await send({ ...ports, secrets }, { to })).statusCode).toBe(503);
  expect(reports.map(({ what }) => what)).toEqual(['request-failed', 'request-failed']);
});

test('a body in base64 is read as the bytes it stands for', async () => {
  const { ports } = world();
  const event = post({ at: now, body });
  const encoded = { ...event, body: Buffer.from(event.body!).toString('base64'), isBase64Encoded: true };
  expect((await receiveMilestone(ports)(encoded, context)).statusCode).toBe(201);
});

test('five minutes ahead are allowed for clocks that differ', async () => {
  const { ports } = world();
  expect((await send(ports, { body: { ...body, occurredAt: '2026-11-24T10:10:00Z' } })).statusCode).toBe(201);
});

test('what could not be settled is answered all the same, and the sweep sees to it', async () => {
  const here = world();
  const noScheduler = { ...here.ports.alarms, set: () => Promise.reject(new Error('Unavailable')) };
  const answer = await send({ ...here.ports, alarms: noScheduler });
  expect(answer.statusCode).toBe(201);
  expect(here.unsettledOf(key)).toEqual([0]);
  here.clock.now += 2 * 60_000;
  await sweep(here.ports)({}, context);
  expect(here.rung).toEqual([key]);
  await wakeCase(here.ports)(queued(...here.rung), context);
  expect(here.unsettledOf(key)).toEqual([]);
  expect(here.alarms.get('walsall/WM-2026-000123')).toBe(london('2026-11-25 10:00'));
});

test('nothing is answered 2xx that is not recorded', async () => {
  const here = world();
  const noTable = { ...here.ports.logs, append: () => Promise.reject(new Error('Unavailable')) };
  const answer = await send({ ...here.ports, logs: noTable });
  expect([answer.statusCode, codeOf(answer)]).toEqual([503, 'try-again']);
});

test('one reference in two authorities is two cases', async () => {
  const other = { ...source, source: 'elsewhere', authority: 'dudley' } as const;
  const here = worldInMemory({ now, sources: [source, other] });
  await send(here.ports);
  await send(here.ports, { to: 'elsewhere' });
  expect(here.factsOf(key)).toHaveLength(1);
  expect(here.factsOf({ ...key, authority: 'dudley' })).toHaveLength(1);
});

describe('for the people of its authority', () => {
  test('it is noted when the source last posted, and how many secrets it had', async () => {
    const { ports } = world();
    await send(ports);
    expect(await ports.sources.of('walsall')).toEqual([
      { source: source.source, postedAt: now, secrets: source.secrets.length },
    ]);
    expect(await ports.sources.of('wirral')).toEqual([]);
  });

  test('what is refused is not noted, and what cannot be noted is recorded all the same', async () => {
    const { ports, reports } = world();
    await send(ports, { body: { ...body, type: 'nothing-known' } });
    expect(await ports.sources.of('walsall')).toEqual([{ source: source.source }]);
    const sources = { ...ports.sources, notePost: () => Promise.reject(new TypeError('Down')) };
    expect((await send({ ...ports, sources })).statusCode).toBe(201);
    expect(reports).toContainEqual({ what: 'source-not-noted', error: 'TypeError' });
  });
});
