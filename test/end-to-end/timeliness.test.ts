import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';

// Three telephone referrals on Tuesday 24 November 2026 at 10:00, to be confirmed in writing in 48 hours: one is confirmed
// on Wednesday (one working day), one on Friday (three, late), one never.

let service: OpenService;
beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
  for (const number of [1, 2, 3])
    await post(number, 'referral-made', '2026-11-24T10:00:00Z', { method: 'telephone' });
  await service.moveTo('2026-11-25T10:00:00Z');
  await post(1, 'referral-confirmed-in-writing', '2026-11-25T09:00:00Z');
  await service.moveTo('2026-11-27T12:00:00Z');
  await post(2, 'referral-confirmed-in-writing', '2026-11-27T11:00:00Z');
});
afterAll(() => service.close());

const post = (number: number, type: string, occurredAt: string, data = {}) =>
  service.post('demo-walsall', { case: `TIME-${number}`, type, occurredAt, data });

async function report(query: string, accept = 'application/json') {
  const { body } = await service.ask<{ token: string }>('/local/token?authority=walsall&role=manager');
  return service.ask<{ from: string; to: string; rules: Record<string, unknown>[] }>(
    `/v1/reports/timeliness${query}`,
    { headers: { authorization: `Bearer ${body.token}`, accept } },
  );
}

test('a manager sees what was met, late and overdue, and how long it took', async () => {
  const { body } = await report('?from=2026-11-24&to=2026-11-24');
  expect(body.rules.find(({ rule }) => rule === 'written-confirmation')).toMatchObject({
    title: 'Confirm the referral in writing',
    started: 3,
    met: 1,
    metLate: 1,
    overdue: 1,
    open: 0,
    withdrawn: 0,
    lowerQuartile: 1.5,
    median: 2,
    upperQuartile: 2.5,
  });
});

test('a period without cases is all noughts, and without a period it is the last twelve months', async () => {
  const before = await report('?from=2026-11-01&to=2026-11-23');
  expect(before.body.rules.every(({ started }) => started === 0)).toBe(true);
  const { body } = await report('');
  expect([body.from, body.to]).toEqual(['2025-11-27', '2026-11-27']);
});

test('as CSV it opens in a spreadsheet', async () => {
  const { text } = await report('?from=2026-11-24&to=2026-11-24', 'text/csv');
  const [heading, ...lines] = text.trimEnd().split('\r\n');
  expect(heading).toMatch(/^rule,title,started,met,met late,overdue,open,withdrawn,/);
  expect(lines).toContain('written-confirmation,Confirm the referral in writing,3,1,1,1,0,0,1.5,2,2.5');
});

test.each([
  ['?from=24-11-2026', 'from'],
  ['?from=2026-11-24&to=2026-11-23', 'to'],
  ['?since=2026-11-24', 'since'],
])('%s is refused, naming the field', async (query, field) => {
  const { status, body } = await report(query);
  expect({ status, ...body }).toMatchObject({ status: 422, field });
});
