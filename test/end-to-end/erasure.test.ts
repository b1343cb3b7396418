import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';

let service: OpenService;
beforeEach(async () => {
  service = await openService('2026-11-24T10:00:00Z');
});
afterEach(() => service.close());

async function as(role: string, authority = 'walsall') {
  const { body } = await service.ask<{ token: string }>(`/local/token?authority=${authority}&role=${role}`);
  const headers = { authorization: `Bearer ${body.token}`, 'content-type': 'application/json' };
  return {
    get: <Body>(path: string) => service.ask<Body>(path, { headers }),
    post: <Body>(path: string, sent: unknown) =>
      service.ask<Body>(path, { method: 'POST', headers, body: JSON.stringify(sent) }),
  };
}

const refer = (reference: string) =>
  service.post('demo-walsall', {
    case: reference,
    type: 'referral-made',
    occurredAt: '2026-11-24T10:00:00Z',
    data: { method: 'telephone' },
    people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' }],
  });

async function close(reference: string): Promise<void> {
  const occurredAt = await service.now();
  await service.post('demo-walsall', { case: reference, type: 'case-closed', occurredAt, data: {} });
}

interface Proofs {
  readonly erasures: readonly {
    what: string;
    reason: string;
    by: string;
    facts: number;
    lastHash: string;
    decidedAt: string;
    erasedAt: string | null;
  }[];
}

async function linkOf(reference: string): Promise<string> {
  const mail = (await service.outbox({ case: reference })).find(({ kind }) => kind === 'reminder');
  return /https?:\/\/[^/]+(\/a\/[A-Za-z0-9_-]+)/.exec(mail!.text)![1]!;
}

test('a case closed for longer than its authority keeps it is gone, with proof, and no other is touched', async () => {
  await refer('OLD-1');
  await refer('OPEN-1');
  await service.post('demo-wirral', {
    case: 'OLD-1',
    type: 'conference-requested',
    occurredAt: '2026-11-24T09:00:00Z',
  });
  await service.moveTo('2026-11-27T12:00:00Z');
  await close('OLD-1');
  const link = await linkOf('OLD-1');
  expect((await service.ask(link)).status).toBe(200);
  const { body: evidence } = await (await as('auditor')).get<{ facts: unknown[]; lastHash: string }>(
    '/v1/cases/OLD-1/evidence',
  );
  const set = { version: 1, change: { retention: { closedCases: '1 year' } } };
  expect((await (await as('administrator')).post('/v1/settings', set)).status).toBe(200);

  // Kept through the last day of the year.
  await service.moveTo('2027-11-27T23:59:00Z');
  expect((await service.readCase('walsall', 'OLD-1')).status).toBe(200);
  await service.moveTo('2027-11-30T12:00:00Z');

  expect((await service.readCase('walsall', 'OLD-1')).status).toBe(404);
  expect((await service.ask(link)).status).toBe(404);
  expect((await service.readCase('walsall', 'OPEN-1')).status).toBe(200);
  expect((await service.readCase('wirral', 'OLD-1')).status).toBe(200);
  const auditor = await as('auditor');
  const { body, text } = await auditor.get<Proofs>('/v1/erasures');
  expect(body.erasures).toMatchObject([
    {
      reason: 'retention',
      by: 'settings version 2',
      facts: evidence.facts.length,
      lastHash: evidence.lastHash,
    },
  ]);
  expect(body.erasures[0]!.erasedAt).not.toBeNull();
  expect(text).not.toContain('OLD-1');
  expect((await auditor.get<Proofs>('/v1/erasures?case=OLD-1')).body.erasures).toHaveLength(1);
  expect((await auditor.get<Proofs>('/v1/erasures?case=OPEN-1')).body.erasures).toEqual([]);
  const schedules = await service.ask<{ input: string }[]>('/local/schedules');
  expect(schedules.text).not.toContain('"walsall","reference":"OLD-1"');
}, 240_000);

test('where no period is set nothing is ever erased', async () => {
  await refer('KEPT-1');
  await close('KEPT-1');
  await service.moveTo('2028-06-01T12:00:00Z');
  expect((await service.readCase('walsall', 'KEPT-1')).status).toBe(200);
  expect((await (await as('auditor')).get<Proofs>('/v1/erasures')).body.erasures).toEqual([]);
}, 240_000);

test('an administrator has one case erased; meanwhile it answers nobody, and afterwards it can begin anew', async () => {
  await refer('ASKED-1');
  await service.moveTo('2026-11-25T12:00:00Z');
  const link = await linkOf('ASKED-1');
  const administrator = await as('administrator');
  const ask = (reason: string, confirm = 'ASKED-1') =>
    administrator.post<{ code?: string }>('/v1/cases/ASKED-1/erasure', { reason, confirm });

  expect((await (await as('manager')).post('/v1/cases/ASKED-1/erasure', {})).status).toBe(403);
  expect((await ask('wrong-case', 'ASKED-2')).status).toBe(422);
  expect((await ask('retention')).status).toBe(422);
  expect((await ask('request')).status).toBe(409);
  expect((await service.readCase('walsall', 'ASKED-1')).status).toBe(200);
  expect((await ask('wrong-case')).status).toBe(202);
  expect((await ask('wrong-case')).status).toBe(202);

  expect((await service.readCase('walsall', 'ASKED-1')).status).toBe(404);
  expect((await service.ask(link)).status).toBe(404);
  expect((await refer('ASKED-1')).status).toBe(503);
  const mails = (await service.outbox()).length;
  const schedules = await service.ask<unknown[]>('/local/schedules');
  expect(schedules.body).toEqual([]);

  await service.moveTo('2026-11-27T12:00:00Z');
  expect(await service.outbox()).toHaveLength(mails);
  const { body } = await (await as('auditor')).get<Proofs>('/v1/erasures');
  expect(body.erasures).toMatchObject([{ reason: 'wrong-case', by: 'administrator@walsall.example' }]);
  expect((await refer('ASKED-1')).status).toBe(201);
  const anew = await service.readCase<{ milestones: unknown[] }>('walsall', 'ASKED-1');
  expect(anew.body.milestones).toHaveLength(1);
});

test('all that is held about an address is found, by administrators only', async () => {
  await refer('ABOUT-1');
  await service.moveTo('2026-11-25T12:00:00Z');
  const administrator = await as('administrator');
  const search = (email: string, cursor?: string | null) =>
    administrator.post<{
      directory: string[];
      cases: { case: string; people: unknown[]; told: { kind: string; deliveredAt: string | null }[] }[];
      cursor: string | null;
    }>('/v1/subject-access', { email, ...(cursor && { cursor }) });
  const { body } = await search('DSL@oakfield.example');
  expect(body.cases).toMatchObject([
    {
      case: 'ABOUT-1',
      status: 'open',
      people: [{ role: 'referrer', agency: 'Oakfield Primary' }],
      told: [{ kind: 'reminder', deliveredAt: expect.stringMatching(/^2026-11-25/) }],
    },
  ]);
  const rest = await search('dsl@oakfield.example', body.cursor);
  expect([rest.status, rest.body.cases, rest.body.cursor]).toEqual([200, [], null]);
  expect((await search('referrer@walsall.example')).body.directory).toEqual(['referrer']);
  expect((await search('dsl@oakfield.example', 'bm9uc2Vuc2U')).status).toBe(422);
  const unit = await as('unit');
  expect((await unit.post('/v1/subject-access', { email: 'dsl@oakfield.example' })).status).toBe(403);
});
