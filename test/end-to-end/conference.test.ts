import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';
import type { DeadlineBody, OutboxMail } from './service.ts';

let service: OpenService;
beforeEach(async () => {
  // A Monday. The conference is called for Thursday 26 November 2026 at 10:00.
  service = await openService('2026-11-16T09:30:00Z');
});
afterEach(() => service.close());

const reference = 'WI-12';
const agencies = Array.from({ length: 12 }, (_, index) => `Agency ${index + 1}`);
const chair = (index: number) => `lead-${index + 1}@agency.example`;

const scheduled = (at: string) => ({
  case: reference,
  type: 'conference-scheduled',
  occurredAt: '2026-11-16T09:30:00Z',
  data: { conference: 'ICPC-1', kind: 'initial', at, agencies },
  people: [
    ...agencies.map((agency, index) => ({ role: 'agency', agency, email: chair(index) })),
    { role: 'social-worker', email: 'worker@wirral.example' },
  ],
});

const since = (mails: readonly OutboxMail[], instant: string) =>
  mails.filter(({ at }) => Date.parse(at) >= Date.parse(instant));

test('a conference of twelve agencies, moved two days earlier after reminders, then held inquorate', async () => {
  const { body } = await service.post('demo-wirral', scheduled('2026-11-26T10:00:00Z'));
  const due = (rule: string) => body.deadlines.filter((deadline) => deadline.rule === rule);
  expect(due('agency-report').map(({ subject }) => subject)).toEqual(agencies);
  // 24 hours before Thursday 10:00; 3 working days before Thursday 26 November is Monday 23 November.
  expect(new Set(due('agency-report').map(({ dueAt }) => dueAt))).toEqual(
    new Set(['2026-11-25T10:00:00.000+00:00']),
  );
  expect(due('report-to-parents')[0]).toMatchObject({ dueDate: '2026-11-23' });
  expect(due('report-to-chair')[0]).toMatchObject({ dueDate: '2026-11-23' });
  expect(due('social-worker-report')[0]).toMatchObject({ dueDate: '2026-11-23' });

  // Friday 20 November, 09:00: the three reports of the social worker are due on Monday, so three reminders.
  await service.moveTo('2026-11-20T09:30:00Z');
  const reminders = await service.outbox();
  expect(reminders.map(({ kind, rule, to }) => `${kind} ${rule} ${to}`).sort()).toEqual([
    'reminder report-to-chair worker@wirral.example',
    'reminder report-to-parents worker@wirral.example',
    'reminder social-worker-report worker@wirral.example',
  ]);

  // Moved to Tuesday 24 November: 3 working days before is Thursday 19 November, which has passed; 3 days before is
  // Saturday 21 November. Each of the three duties brings one mail, the one that says most, and nobody else hears twice.
  const moved = { ...scheduled('2026-11-24T10:00:00Z'), occurredAt: '2026-11-20T09:30:00Z' };
  const { body: answer } = await service.post('demo-wirral', moved);
  const status = Object.fromEntries(
    answer.deadlines.map((deadline: DeadlineBody) => [deadline.rule, deadline.dueDate]),
  );
  expect(status).toMatchObject({
    'report-to-parents': '2026-11-19',
    'report-to-chair': '2026-11-19',
    'social-worker-report': '2026-11-21',
    'report-countersigned': '2026-11-22',
    'agency-report': '2026-11-23',
  });
  const told = since(await service.outbox(), '2026-11-20T09:30:00Z');
  const worker = told.filter(({ rule }) => rule !== 'agency-report');
  expect(worker.map(({ kind, rule, to }) => `${kind} ${rule} ${to}`).sort()).toEqual([
    'moved social-worker-report worker@wirral.example',
    'overdue report-to-chair safeguarding-unit@wirral.example',
    'overdue report-to-chair worker@wirral.example',
    'overdue report-to-parents safeguarding-unit@wirral.example',
    'overdue report-to-parents worker@wirral.example',
    'reminder report-countersigned worker@wirral.example',
  ]);
  expect(told.find(({ kind }) => kind === 'moved')!.text).toContain('Saturday 21 November 2026');

  // Each agency is reminded once, in office hours: its report is due on Monday at 10:00, so on Friday at 09:00, which
  // has passed and was before it was called: at once.
  await service.moveTo('2026-11-24T10:30:00Z');
  const mails = await service.outbox();
  const toAgencies = mails.filter(({ rule, kind }) => rule === 'agency-report' && kind === 'reminder');
  expect(toAgencies.map(({ to }) => to).sort()).toEqual(agencies.map((_, index) => chair(index)).sort());

  const held = {
    case: reference,
    type: 'conference-held',
    occurredAt: '2026-11-24T10:30:00Z',
    data: { conference: 'ICPC-1', kind: 'initial', inquorate: true },
  };
  const after = await service.post('demo-wirral', held);
  // 2 working days after Tuesday: Thursday; 10: Tuesday 8 December; 15 calendar days: Wednesday 9 December.
  expect(Object.fromEntries(after.body.deadlines.map(({ rule, dueDate }) => [rule, dueDate]))).toMatchObject({
    'decision-letter': '2026-11-26',
    'record-to-professionals': '2026-12-08',
    'record-to-family': '2026-12-09',
  });
});
