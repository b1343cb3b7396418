import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';
import type { DeadlineBody } from './service.ts';

let service: OpenService;
beforeEach(async () => {
  // A Monday. An allegation known of on Thursday 18 February 2027 has one working day: Friday 19 February.
  service = await openService('2027-02-22T12:10:00Z');
});
afterEach(() => service.close());

const reference = 'WM-2027-000200';
const of = 'lado-report';

test('what had ended a duty is voided: whoever was stood down hears that it is overdue after all, and since when', async () => {
  const happened = (type: string, data: object = {}, occurredAt = '2027-02-18T10:00:00Z') =>
    service.post('demo-walsall', { case: reference, type, occurredAt, data });
  await happened('allegation-known');
  await service.moveTo('2027-02-23T10:00:00Z');
  const alarmed = (await service.outbox()).filter(({ rule }) => rule === of);
  expect(alarmed.map(({ kind }) => kind).sort()).toEqual(['escalation', 'escalation', 'overdue', 'overdue']);

  const closed = await happened('case-closed', {}, '2027-02-23T10:00:00Z');
  await service.moveTo('2027-02-23T11:00:00Z');
  await happened('milestone-voided', { milestone: closed.body.milestone.id }, '2027-02-23T11:00:00Z');
  await service.moveTo('2027-02-23T11:05:00Z');

  const mails = (await service.outbox()).filter(({ rule }) => rule === of);
  const lastTo = new Map(mails.map((mail) => [mail.to, mail]));
  expect(lastTo.size).toBeGreaterThan(1);
  for (const { kind, subject, text } of lastTo.values()) {
    expect(kind).toBe('moved');
    expect(subject).toContain('Overdue after all since Friday 19 February 2027: ');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('You were told that no action was needed.');
    expect(text).not.toContain('New date');
  }
  const { body } = await service.readCase<{ deadlines: DeadlineBody[] }>('walsall', reference);
  const deadline = body.deadlines.find(({ rule }) => rule === of)!;
  expect(deadline).toMatchObject({ status: 'overdue', dueDate: '2027-02-19' });
  const told = deadline.notices.filter(({ kind }) => kind === 'moved' || kind === 'stand-down');
  expect(told.map(({ kind, at }) => `${at.slice(0, 16)} ${kind}`)).toEqual([
    ...mails.filter(({ kind }) => kind === 'stand-down').map(() => '2027-02-23T10:00 stand-down'),
    ...[...lastTo].map(() => '2027-02-23T11:00 moved'),
  ]);
});
