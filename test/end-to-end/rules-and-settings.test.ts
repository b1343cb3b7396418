import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';
import type { DeadlineBody } from './service.ts';

let service: OpenService;
beforeEach(async () => {
  service = await openService('2026-11-24T10:00:00Z');
});
afterEach(() => service.close());

interface RuleBody {
  readonly id: string;
  readonly dormant: boolean;
  readonly within: string;
  readonly examples: readonly { due: string; because: readonly string[] }[];
}

async function as(authority: string, role: string) {
  const token = await service.token(authority, role);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    get: <Body>(path: string) => service.ask<Body>(path, { headers }),
    post: <Body>(path: string, sent: unknown) =>
      service.ask<Body>(path, { method: 'POST', headers, body: JSON.stringify(sent) }),
  };
}

test('an area of the West Midlands lists the rules of the region and its own', async () => {
  const walsall = await as('walsall', 'manager');
  const { body } = await walsall.get<{ rules: RuleBody[] }>('/v1/procedures/walsall');
  expect(body.rules).toHaveLength(17);
  const confirmation = body.rules.find(({ id }) => id === 'written-confirmation')!;
  expect(confirmation).toMatchObject({ within: '48 hours', dormant: false, ladder: 'hours' });
  expect(confirmation.examples[0]!.because[0]).toMatch(/^48 hours from /);
  expect((await walsall.get('/v1/procedures/wirral')).status).toBe(403);
});

test('a rule without a period is dormant until an administrator sets one, and then runs in open cases too', async () => {
  const unit = await as('gloucestershire', 'unit');
  const administrator = await as('gloucestershire', 'administrator');
  await service.post('demo-gloucestershire', {
    case: 'GL-1',
    type: 'conference-held',
    occurredAt: '2026-11-24T09:00:00Z',
    data: { kind: 'initial', plan: true },
  });
  const coreGroup = async () => {
    const { body } = await unit.get<{ deadlines: DeadlineBody[] }>('/v1/cases/GL-1');
    return body.deadlines.find(({ rule }) => rule === 'core-group-meeting');
  };
  expect(await coreGroup()).toBeUndefined();

  const change = { version: 1, change: { periods: { 'core-group-meeting': '10 working days' } } };
  expect((await unit.post('/v1/settings', change)).status).toBe(403);
  expect((await administrator.post('/v1/settings', change)).status).toBe(200);
  expect((await administrator.post('/v1/settings', change)).status).toBe(409);

  // Ten working days after Tuesday 24 November 2026: 25 to 27 November, 30 to 4 December, 7 and 8 December.
  expect(await coreGroup()).toMatchObject({ dueDate: '2026-12-08', status: 'open' });
  await service.moveTo('2026-12-09T10:00:00Z');
  const told = (await service.outbox({ case: 'GL-1' })).filter(({ rule }) => rule === 'core-group-meeting');
  expect(told.map(({ at, kind, to }) => `${at} ${kind} ${to}`)).toEqual([
    '2026-12-07T09:00:00.000Z reminder keyworker@gloucestershire.example',
    '2026-12-08T09:00:00.000Z reminder keyworker@gloucestershire.example',
    '2026-12-09T09:00:00.000Z overdue keyworker@gloucestershire.example',
    '2026-12-09T09:00:00.000Z overdue safeguarding-unit@gloucestershire.example',
  ]);
  // The tokens of a fortnight ago have expired.
  const auditor = await as('gloucestershire', 'auditor');
  const { body } = await auditor.get<{ changes: { version: number; changedBy: string }[] }>(
    '/v1/settings/changes',
  );
  expect(body.changes.map(({ version }) => version)).toEqual([2, 1]);
});

test('a change of settings that is not understood names its field and changes nothing', async () => {
  const administrator = await as('walsall', 'administrator');
  const refused = async (change: unknown) => {
    const { status, body } = await administrator.post<{ field: string }>('/v1/settings', {
      version: 1,
      change,
    });
    return `${status} ${body.field}`;
  };
  expect(await refused({ periods: { 'written-confirmation': '72 hours' } })).toBe(
    '422 change.periods.written-confirmation',
  );
  expect(await refused({ periods: { 'dissent-considered': 'soon' } })).toBe(
    '422 change.periods.dissent-considered',
  );
  expect(await refused({ division: 'france' })).toBe('422 change.division');
  expect(await refused({ directory: { language: 'en', addresses: { mayor: ['m@w.example'] } } })).toMatch(
    /^422 /,
  );
  expect((await administrator.get<{ version: number }>('/v1/settings')).body.version).toBe(1);
});

test('a preview says what would be due and who would be told, and stores nothing', async () => {
  const unit = await as('walsall', 'unit');
  const { status, body } = await unit.post<{ deadlines: DeadlineBody[] }>('/v1/preview', {
    authority: 'walsall',
    milestones: [
      { type: 'panel-hearing-warranted', occurredAt: '2026-12-18T14:00:00Z', data: { managerChaired: true } },
    ],
    now: '2026-12-18T14:00:00Z',
  });
  expect(status).toBe(200);
  expect(body.deadlines).toMatchObject([
    { rule: 'complaint-panel-convened', dueDate: '2027-01-06', owedBy: ['head-of-service'], status: 'open' },
  ]);
  expect(body.deadlines[0]!.because).toContain('Friday 25 December 2026 is Christmas Day');
  expect(
    (await unit.post('/v1/preview', { authority: 'wirral', milestones: [{ type: 'plan-ended' }] })).status,
  ).toBe(403);
  const wrong = await unit.post<{ field: string }>('/v1/preview', {
    authority: 'walsall',
    milestones: [{ type: 'referral-made', occurredAt: '2026-12-18T14:00:00Z', data: { method: 'pigeon' } }],
  });
  expect(wrong.body.field).toBe('milestones.0.data.method');
});

test('a preview names the stand-ins that hear when the same is posted, by the rule and by the settings', async () => {
  const administrator = await as('cwm-taf', 'administrator');
  const { body: before } = await administrator.get<{ settings: { directory: object } }>('/v1/settings');
  const directory = { ...before.settings.directory, standIns: { 'team-manager': ['social-worker'] } };
  const absences = [{ role: 'team-manager', until: '2026-11-24' }];
  const change = { directory: { ...directory, absences } };
  expect((await administrator.post('/v1/settings', { version: 1, change })).status).toBe(200);
  const milestones = [
    {
      type: 'contact-absent',
      occurredAt: '2026-11-24T09:00:00Z',
      data: { role: 'lead-safeguarding-manager', until: '2026-11-30' },
    },
    { type: 'immediate-safety-concern-raised', occurredAt: '2026-11-24T10:00:00Z' },
  ];
  const unit = await as('cwm-taf', 'unit');
  const now = '2026-11-24T10:00:00Z';
  const { body } = await unit.post<{ deadlines: DeadlineBody[] }>('/v1/preview', {
    authority: 'cwm-taf',
    milestones,
    now,
  });
  const [deadline] = body.deadlines;
  // The Coordinator is there. Of the two who stand in for the Lead Safeguarding Manager one is away too. An hour later it is
  // escalated to the Team Manager, for whom the social worker stands in, and to the Service Manager.
  expect(deadline!.notices.slice(0, 5).map(({ at, kind, to }) => `${at} ${kind} ${to}`)).toEqual([
    '2026-11-24T10:00:00.000+00:00 alert child-protection-coordinator',
    '2026-11-24T10:00:00.000+00:00 alert service-manager',
    '2026-11-24T11:00:00.000+00:00 escalation social-worker',
    '2026-11-24T11:00:00.000+00:00 escalation service-manager',
    '2026-11-24T11:00:00.000+00:00 escalation safeguarding-unit',
  ]);
  expect(await service.outbox({ case: 'PREVIEW' })).toEqual([]);

  for (const milestone of milestones) await service.post('demo-cwm-taf', { case: 'CT-1', ...milestone });
  await service.moveTo('2026-11-24T11:30:00Z');
  const mails = await service.outbox({ case: 'CT-1' });
  expect(mails.map(({ at, kind, to }) => `${at} ${kind} ${to}`)).toEqual([
    '2026-11-24T10:00:00.000Z alert child-protection-coordinator@cwm-taf.example',
    '2026-11-24T10:00:00.000Z alert service-manager@cwm-taf.example',
    '2026-11-24T11:00:00.000Z escalation social-worker@cwm-taf.example',
    '2026-11-24T11:00:00.000Z escalation service-manager@cwm-taf.example',
    '2026-11-24T11:00:00.000Z escalation safeguarding-unit@cwm-taf.example',
  ]);
});
