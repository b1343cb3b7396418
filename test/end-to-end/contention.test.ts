import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';

let service: OpenService;
beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
});
afterAll(() => service.close());

const milestone = (reference: string) => ({
  case: reference,
  type: 'referral-made',
  occurredAt: '2026-11-24T09:00:00Z',
  data: { method: 'telephone' },
});

test('twenty identical posts at once: one 201, nineteen 200 with the same body, one milestone', async () => {
  const id = randomUUID();
  const body = milestone('WM-SAME');
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => service.post('demo-walsall', body, { id })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  const read = await service.readCase<{ milestones: unknown[] }>('walsall', 'WM-SAME');
  expect(read.body.milestones).toHaveLength(1);
});

test('the same webhook-id with another body is a conflict and stores nothing', async () => {
  const id = randomUUID();
  await service.post('demo-walsall', milestone('WM-CONFLICT'), { id });
  const other = { ...milestone('WM-CONFLICT'), data: { method: 'written' } };
  const { status, body } = await service.post('demo-walsall', other, { id });
  expect(status).toBe(409);
  expect(body).toMatchObject({ code: 'conflict', field: 'webhook-id' });
  const read = await service.readCase<{ milestones: unknown[] }>('walsall', 'WM-CONFLICT');
  expect(read.body.milestones).toHaveLength(1);
});

test('fifty different milestones of one case at once: all 201, all in the log', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => service.post('demo-walsall', milestone('WM-FIFTY'))),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  const read = await service.readCase<{ milestones: { id: string }[] }>('walsall', 'WM-FIFTY');
  expect(new Set(read.body.milestones.map(({ id }) => id))).toEqual(
    new Set(answers.map(({ body }) => body.milestone.id)),
  );
});
