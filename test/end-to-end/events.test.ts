import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';

// A telephone referral on Tuesday 24 November 2026 at 10:00 is to be confirmed by Thursday at 10:00. Nobody does.
// It is escalated at 09:00 on Friday, confirmed at noon.

let service: OpenService;
beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
});
afterAll(() => service.close());

interface Event {
  readonly specversion: string;
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: Record<string, string | null>;
}

const reference = 'WM-2026-000321';
const post = (type: string, occurredAt: string, data = {}) =>
  service.post('demo-walsall', {
    case: reference,
    type,
    occurredAt,
    data,
    people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' }],
  });

/** Each change once: two functions that settle a case at the same time may publish it twice, with one id. */
test('other systems hear of every change of a deadline, as CloudEvents with ids only', async () => {
  await post('referral-made', '2026-11-24T10:00:00Z', { method: 'telephone' });
  await service.moveTo('2026-11-27T12:00:00Z');
  await post('referral-confirmed-in-writing', '2026-11-27T11:55:00Z');
  const { body: events } = await service.ask<Event[]>(`/local/events?case=${reference}`);
  const told = [...new Map(events.map((event) => [event.id, event])).values()]
    .filter(({ data }) => data.rule === 'written-confirmation')
    .map(({ type, data }) => `${type} ${data.status}`);
  expect(told).toEqual([
    'longstop.deadline.opened open',
    'longstop.deadline.missed overdue',
    'longstop.deadline.escalated overdue',
    'longstop.deadline.met met-late',
  ]);
  const [opened] = events.filter(({ data }) => data.rule === 'written-confirmation');
  expect(opened).toMatchObject({
    specversion: '1.0',
    source: '/authorities/walsall',
    subject: reference,
    time: '2026-11-24T10:00:00.000+00:00',
    data: {
      authority: 'walsall',
      case: reference,
      startedAt: '2026-11-24T10:00:00.000+00:00',
      dueAt: '2026-11-26T10:00:00.000+00:00',
      endedAt: null,
    },
  });
  expect(JSON.stringify(events)).not.toMatch(/oakfield|@/i);
});
