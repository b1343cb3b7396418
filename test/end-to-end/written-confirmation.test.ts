import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';
import type { OutboxMail } from './service.ts';

let service: OpenService;
beforeEach(async () => {
  // A Tuesday morning: nothing in this story meets a weekend or a holiday.
  service = await openService('2026-11-24T10:00:00Z');
});
afterEach(() => service.close());

const reference = 'WM-2026-000123';
const dsl = 'dsl@oakfield.example';
const unit = 'safeguarding-unit@walsall.example';
const lead = 'designated-safeguarding-lead@walsall.example';

const telephoneReferral = {
  case: reference,
  type: 'referral-made',
  occurredAt: '2026-11-24T10:00:00Z',
  data: { method: 'telephone' },
  people: [{ role: 'referrer', email: dsl, agency: 'Oakfield Primary', language: 'en' }],
};

const about = (mails: readonly OutboxMail[], rule = 'written-confirmation') =>
  mails.filter((mail) => mail.rule === rule).map(({ at, kind, to }) => `${at} ${kind} ${to}`);

test('a telephone referral is answered with its deadline and the reason of its date', async () => {
  const { status, body } = await service.post('demo-walsall', telephoneReferral);
  expect(status).toBe(201);
  expect(body.deadlines.find(({ rule }) => rule === 'written-confirmation')).toMatchObject({
    status: 'open',
    dueAt: '2026-11-26T10:00:00.000+00:00',
    dueDate: '2026-11-26',
    owedBy: ['referrer'],
    because: ['48 hours from Tuesday 24 November 2026, 10:00', 'weekends and holidays count'],
  });
});

test('unconfirmed, it is reminded of 24 hours before, overdue at 48 hours, escalated next working morning', async () => {
  await service.post('demo-walsall', telephoneReferral);
  await service.moveTo('2026-11-25T09:59:00Z');
  expect(about(await service.outbox())).toEqual([]);
  await service.moveTo('2026-11-27T12:00:00Z');
  expect(about(await service.outbox())).toEqual([
    `2026-11-25T10:00:00.000Z reminder ${dsl}`,
    `2026-11-26T10:00:00.000Z overdue ${dsl}`,
    `2026-11-26T10:00:00.000Z overdue ${unit}`,
    `2026-11-27T09:00:00.000Z escalation ${lead}`,
    `2026-11-27T09:00:00.000Z escalation ${unit}`,
  ]);
});

test('confirmed in time, nobody is told anything', async () => {
  await service.post('demo-walsall', telephoneReferral);
  const confirmed = {
    case: reference,
    type: 'referral-confirmed-in-writing',
    occurredAt: '2026-11-24T10:00:00Z',
  };
  const { body } = await service.post('demo-walsall', confirmed);
  expect(body.deadlines).toMatchObject([{ rule: 'written-confirmation', status: 'met' }]);
  await service.moveTo('2026-12-01T12:00:00Z');
  expect(about(await service.outbox())).toEqual([]);
});

test('confirmed after it was overdue, exactly those told that are told to stand down, once', async () => {
  await service.post('demo-walsall', telephoneReferral);
  await service.moveTo('2026-11-26T11:00:00Z');
  const confirmed = {
    case: reference,
    type: 'referral-confirmed-in-writing',
    occurredAt: '2026-11-26T10:30:00Z',
  };
  const { body } = await service.post('demo-walsall', confirmed);
  expect(body.deadlines).toMatchObject([{ status: 'met-late' }]);
  await service.moveTo('2026-12-01T12:00:00Z');
  expect(about(await service.outbox())).toEqual([
    `2026-11-25T10:00:00.000Z reminder ${dsl}`,
    `2026-11-26T10:00:00.000Z overdue ${dsl}`,
    `2026-11-26T10:00:00.000Z overdue ${unit}`,
    `2026-11-26T11:00:00.000Z stand-down ${dsl}`,
    `2026-11-26T11:00:00.000Z stand-down ${unit}`,
  ]);
});

test('a Friday afternoon referral is reminded of when it starts, for the weekend has no office hours', async () => {
  await service.moveTo('2026-11-27T16:30:00Z');
  await service.post('demo-walsall', { ...telephoneReferral, occurredAt: '2026-11-27T16:30:00Z' });
  await service.moveTo('2026-11-30T09:00:00Z');
  expect(about(await service.outbox())).toEqual([
    `2026-11-27T16:30:00.000Z reminder ${dsl}`,
    `2026-11-29T16:30:00.000Z overdue ${dsl}`,
    `2026-11-29T16:30:00.000Z overdue ${unit}`,
    `2026-11-30T09:00:00.000Z escalation ${lead}`,
    `2026-11-30T09:00:00.000Z escalation ${unit}`,
  ]);
});

test('registered a week late, only the latest notice goes out, to whom it belongs', async () => {
  await service.moveTo('2026-12-01T12:00:00Z');
  await service.post('demo-walsall', telephoneReferral);
  const read = await service.readCase<{
    deadlines: { rule: string; notices: { kind: string; status: string }[] }[];
  }>('walsall', reference);
  expect(about(await service.outbox())).toEqual([
    `2026-12-01T12:00:00.000Z escalation ${lead}`,
    `2026-12-01T12:00:00.000Z escalation ${unit}`,
  ]);
  const notices = read.body.deadlines.find(({ rule }) => rule === 'written-confirmation')!.notices;
  expect(notices.filter(({ status }) => status === 'superseded').map(({ kind }) => kind)).toEqual([
    'reminder',
    'overdue',
    'overdue',
  ]);
});

test('the link of a mail shows what will be recorded, changes nothing by being fetched, and records once', async () => {
  await service.post('demo-walsall', telephoneReferral);
  await service.moveTo('2026-11-25T10:00:00Z');
  const [reminder] = await service.outbox({ case: reference });
  const link = /http\S+\/a\/\S+/.exec(reminder!.text)![0].slice(service.url.length);
  const status = async () => {
    const { body } = await service.readCase<{ notices: { kind: string; status: string }[] }>(
      'walsall',
      reference,
    );
    return body.notices.map((notice) => notice.status);
  };
  for (const method of ['GET', 'HEAD', 'GET']) expect((await service.ask(link, { method })).status).toBe(200);
  expect((await service.ask(link, { method: 'POST' })).status).toBe(400);
  expect(await status()).toEqual(['delivered']);
  for (const time of [1, 2]) {
    const recorded = await service.ask(link, { method: 'POST', body: new URLSearchParams({ read: 'yes' }) });
    expect(recorded.status, `time ${time}`).toBe(200);
  }
  expect(await status()).toEqual(['acknowledged']);
});
