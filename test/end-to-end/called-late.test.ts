import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';

let service: OpenService;
beforeAll(async () => {
  // A Friday.
  service = await openService('2026-11-20T10:00:00Z');
});
afterAll(() => service.close());

// Called for noon the same day: the reports were due on Tuesday 17 November. There is nothing left to remind anybody of.
test('a conference called too late for its reports tells the unit of them at once', async () => {
  await service.post('demo-wirral', {
    case: 'LATE-1',
    type: 'conference-scheduled',
    occurredAt: '2026-11-20T10:00:00Z',
    data: { conference: 'ICPC-9', kind: 'initial', at: '2026-11-20T12:00:00Z' },
    people: [{ role: 'social-worker', email: 'worker@wirral.example' }],
  });
  const mails = (await service.outbox({ case: 'LATE-1' })).filter(({ rule }) => rule === 'report-to-parents');
  // Due Tuesday 17: overdue Wednesday 18 at 09:00; escalated on the 3rd working day after, Friday 20 at 09:00.
  expect(mails.map(({ kind, to }) => `${kind} ${to}`).sort()).toEqual([
    'escalation safeguarding-unit@wirral.example',
    'escalation team-manager@wirral.example',
  ]);
});

test('a transfer heard of late withdraws a duty and stands down those who were told of it', async () => {
  await service.post('demo-wirral', {
    case: 'LATE-2',
    type: 'strategy-discussion-held',
    occurredAt: '2026-10-26T10:00:00Z',
    data: { initiatesSection47: true },
  });
  const transfer = { case: 'LATE-2', type: 'transfer-in-case', occurredAt: '2026-11-02T10:00:00Z' };
  await service.outbox();
  const { body } = await service.post('demo-wirral', transfer);
  expect(body.deadlines).toMatchObject([{ rule: 'initial-conference', status: 'withdrawn' }]);
  const told = (await service.outbox({ case: 'LATE-2' })).map(({ kind, to }) => `${kind} ${to}`);
  const alarmed = told.filter((each) => each.startsWith('escalation') || each.startsWith('overdue'));
  const stoodDown = told.filter((each) => each.startsWith('stand-down'));
  expect(alarmed.length).toBeGreaterThan(0);
  expect(stoodDown.map((each) => each.split(' ')[1]).sort()).toEqual(
    alarmed.map((each) => each.split(' ')[1]).sort(),
  );
});
