import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';
import type { DeadlineBody } from './service.ts';

let service: OpenService;
let headers: Record<string, string>;
beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
  for (let day = 16; day <= 20; day += 1) {
    await service.post('demo-walsall', {
      case: `LIST-${day}`,
      type: 'referral-made',
      occurredAt: `2026-11-${day}T09:00:00Z`,
      data: { method: 'telephone' },
    });
  }
  await service.post('demo-wirral', {
    case: 'OTHER-1',
    type: 'conference-requested',
    occurredAt: '2026-11-20T09:00:00Z',
  });
  await service.outbox();
  headers = { authorization: `Bearer ${await service.token('walsall', 'unit')}` };
});
afterAll(() => service.close());

interface ListBody {
  readonly deadlines: readonly (DeadlineBody & { case: string })[];
  readonly cursor: string | null;
}
const list = (query: string) => service.ask<ListBody>(`/v1/deadlines?${query}`, { headers });

test("the authority's deadlines come most urgent first, and nobody else's", async () => {
  const { status, body } = await list('');
  expect(status).toBe(200);
  expect(body.deadlines).toHaveLength(10);
  const dates = body.deadlines.map(({ dueAt }) => Date.parse(dueAt!));
  expect(dates).toEqual(dates.toSorted((a, b) => a - b));
  expect(body.deadlines.some((deadline) => deadline.case === 'OTHER-1')).toBe(false);
});

test('they can be narrowed by status, rule and date', async () => {
  // 3 working days after Friday 20 November is Wednesday 25; after Thursday 19 it is Tuesday 24, still open at 10:00.
  const open = (await list('status=open')).body.deadlines;
  expect(open.map((deadline) => `${deadline.case} ${deadline.rule}`)).toEqual([
    'LIST-19 referral-follow-up',
    'LIST-20 referral-follow-up',
  ]);
  const overdue = await list('status=overdue&rule=written-confirmation&dueBefore=2026-11-20T00:00:00Z');
  expect(overdue.body.deadlines.map((deadline) => deadline.case)).toEqual(['LIST-16', 'LIST-17']);
  const ever = await list('dueBefore=9999-12-31T00:00:00Z');
  expect(ever.body.deadlines).toHaveLength(10);
});

test('pages follow one another without a gap', async () => {
  const first = await list('limit=7');
  const second = await list(`limit=7&cursor=${first.body.cursor}`);
  expect([first.body.deadlines.length, second.body.deadlines.length, second.body.cursor]).toEqual([
    7,
    3,
    null,
  ]);
  const ids = [...first.body.deadlines, ...second.body.deadlines].map(({ id }) => id);
  expect(new Set(ids).size).toBe(10);
});

test('what is asked for wrongly is named', async () => {
  const { status, body } = await service.ask<{ field: string }>('/v1/deadlines?status=late', { headers });
  expect([status, body.field]).toEqual([422, 'status']);
  expect((await list('cursor=%20')).status).toBe(422);
});

test('the record of a case verifies by its hashes alone', async () => {
  const { body } = await service.ask<{ facts: { fact: string; hash: string }[]; lastHash: string }>(
    '/v1/cases/LIST-16/evidence',
    { headers: { authorization: `Bearer ${await service.token('walsall', 'auditor')}` } },
  );
  const last = body.facts.reduce((previous, { fact, hash }) => {
    const computed = createHash('sha256').update(`${previous}\n${fact}`).digest('hex');
    expect(hash).toBe(computed);
    return computed;
  }, '0'.repeat(64));
  expect(body.lastHash).toBe(last);
  expect(body.facts.length).toBeGreaterThan(3);
});
