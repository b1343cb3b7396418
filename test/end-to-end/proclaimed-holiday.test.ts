import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';
import type { DeadlineBody } from './service.ts';

let service: OpenService;
beforeEach(async () => {
  service = await openService('2026-11-23T09:00:00Z');
});
afterEach(() => service.close());

const cases = 60;

interface Published {
  readonly [division: string]: {
    division: string;
    events: { title: string; date: string; notes: string; bunting: boolean }[];
  };
}

test('a holiday proclaimed for next month moves every open deadline it touches, and tells each old date once', async () => {
  const references = Array.from({ length: cases }, (_, index) => `HOL-${100 + index}`);
  const timestamp = Date.parse('2026-11-23T09:00:00Z') / 1000;
  for (const reference of references) {
    // 15 working days after Monday 23 November 2026 is Monday 14 December.
    const { body } = await service.post(
      'demo-wirral',
      {
        case: reference,
        type: 'strategy-discussion-held',
        occurredAt: '2026-11-23T09:00:00Z',
        data: { initiatesSection47: true },
        people: [{ role: 'social-worker', email: `${reference.toLowerCase()}@wirral.example` }],
      },
      { timestamp },
    );
    expect(body.deadlines).toMatchObject([{ rule: 'initial-conference', dueDate: '2026-12-14' }]);
  }
  // The first reminders go out on the 5th working day before, Monday 7 December.
  await service.moveTo('2026-12-07T10:00:00Z');
  expect(await service.outbox()).toHaveLength(cases);

  const { body: file } = await service.ask<Published>('/local/bank-holidays.json');
  file['england-and-wales']!.events.push({
    title: 'Day of Rest',
    date: '2026-12-10',
    notes: '',
    bunting: true,
  });
  await service.ask('/local/bank-holidays.json', { method: 'POST', body: JSON.stringify(file) });
  await service.moveTo('2026-12-08T09:30:00Z');

  const told = (await service.outbox()).slice(cases);
  expect(told.map(({ kind }) => kind)).toEqual(Array.from({ length: cases }, () => 'moved'));
  expect(new Set(told.map((mail) => mail.case))).toEqual(new Set(references));
  expect(told[0]!.text).toContain('Tuesday 15 December 2026');
  const read = await service.readCase<{ deadlines: DeadlineBody[] }>('wirral', references[0]!);
  expect(read.body.deadlines[0]).toMatchObject({ dueDate: '2026-12-15', status: 'open' });
  expect(read.body.deadlines[0]!.because).toContain('Thursday 10 December 2026 is Day of Rest');
  // When the new date was known, not when the clock had started.
  const moved = read.body.deadlines[0]!.notices.filter(({ kind }) => kind === 'moved');
  expect(moved.map(({ at }) => at.slice(0, 10))).toEqual(['2026-12-08']);
}, 120_000);
