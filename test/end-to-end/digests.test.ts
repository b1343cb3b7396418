import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';

let service: OpenService;
beforeAll(async () => {
  service = await openService('2026-11-19T14:00:00Z');
});
afterAll(() => service.close());

const role = 'manager-review-and-child-protection';
const to = `${role}@walsall.example`;

async function change(digests: readonly string[], version: number): Promise<number> {
  const token = await service.token('walsall', 'administrator');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ version, change: { digests } });
  return (await service.ask('/v1/settings', { method: 'POST', headers, body })).status;
}

// Ten working days after Tuesday 10 November 2026 is Tuesday 24 November; reminders come on Tuesday 17 and Monday 23.
const warrant = (reference: string) =>
  service.post('demo-walsall', {
    case: reference,
    type: 'panel-hearing-warranted',
    occurredAt: '2026-11-10T10:00:00Z',
    data: { managerChaired: false },
  });
const mails = async () =>
  (await service.outbox({ to })).map(({ at, subject }) => `${at.slice(0, 16)} ${subject}`);

test('a role that has chosen digests gets one mail at nine, and a single link acknowledges all of it', async () => {
  expect(await change(['a-role-that-is-none'], 1)).toBe(422);
  expect(await change([role], 1)).toBe(200);
  await warrant('DIG-1');
  await warrant('DIG-2');
  await service.moveTo('2026-11-20T08:59:00Z');
  expect(await mails()).toEqual([]);
  await service.moveTo('2026-11-20T12:00:00Z');
  expect(await mails()).toEqual(['2026-11-20T09:00 2 notices: Longstop list for Friday 20 November 2026']);
  await service.moveTo('2026-11-23T12:00:00Z');
  expect((await mails()).slice(1)).toEqual([
    '2026-11-23T09:00 2 notices: Longstop list for Monday 23 November 2026',
  ]);

  const [mail] = await service.outbox({ to });
  expect(mail!.text.match(/Who else was told: nobody else/g)).toHaveLength(2);
  const path = /\/a\/[A-Za-z0-9_-]{32}/.exec(mail!.text)![0];
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await service.ask<string>(path, { method: 'POST', headers, body: 'read=yes' });
  expect(answer.status).toBe(200);
  for (const reference of ['DIG-1', 'DIG-2']) {
    const { text } = await service.readCase('walsall', reference);
    expect(text).toContain('"status":"acknowledged"');
    // The one of the 23rd was delivered, which came by the event of the whole digest
    expect(text).toContain('"status":"delivered"');
  }
});

test('what is overdue comes at once, each in a mail of its own', async () => {
  await service.moveTo('2026-11-25T09:10:00Z');
  expect((await mails()).slice(2).sort()).toEqual([
    expect.stringMatching(/^2026-11-25T09:00 Overdue since .*\[DIG-1\]$/),
    expect.stringMatching(/^2026-11-25T09:00 Overdue since .*\[DIG-2\]$/),
  ]);
});
