import { expect, onTestFinished, test } from 'vitest';
import { play } from '../../local/demo/play.ts';
import { storiesOf } from '../../local/demo/stories.ts';
import { openLongstop } from '../../local/open.ts';
import { openService } from '../end-to-end/open.ts';
import { temporaryFolder } from './world.ts';

interface DeadlineBody {
  readonly case: string;
  readonly rule: string;
  readonly status: string;
  readonly dueDate: string | null;
  readonly notices: readonly { readonly status: string }[];
}

/** One story of each kind: to play them all takes a busy machine minutes. */
const played = [
  ...['1001', '1005', '1007', '1008', '1009', '1010', '1011', '1012', '1013', '1016'].map(
    (number) => `WM-2026-${number}`,
  ),
  'WI-2026-1004',
  'WI-2026-1005',
];

test('the demonstration shows every stage of a case, and played again changes nothing', {
  timeout: 240_000,
}, async () => {
  const service = await openService('2026-11-24T10:00:00Z');
  onTestFinished(service.close);
  const stories = storiesOf(1).filter((story) => played.includes(story.case));
  expect(stories).toHaveLength(played.length);
  const postings = stories.flatMap((story) => story.postings).length;

  const outcome = await play(service.url, stories, 1);
  expect(outcome).toEqual({
    cases: stories.length,
    recorded: postings,
    alreadyThere: 0,
    now: '2027-01-07T09:30:00.000Z',
  });

  const deadlines: DeadlineBody[] = [];
  for (const authority of ['walsall', 'wirral']) {
    const headers = { authorization: `Bearer ${await service.token(authority, 'unit')}` };
    const { body } = await service.ask<{ deadlines: DeadlineBody[] }>('/v1/deadlines', { headers });
    deadlines.push(...body.deadlines);
  }
  const statuses = new Set(deadlines.map(({ status }) => status));
  expect([...statuses].sort()).toEqual([
    'extended',
    'met',
    'met-late',
    'on-hold',
    'open',
    'overdue',
    'withdrawn',
  ]);
  const notices = new Set(deadlines.flatMap((deadline) => deadline.notices.map(({ status }) => status)));
  for (const status of ['planned', 'delivered', 'bounced', 'acknowledged', 'needs-a-person', 'cancelled'])
    expect(notices).toContain(status);
  const dueDate = (reference: string, wanted: string) =>
    deadlines.find((deadline) => deadline.case === reference && deadline.rule === wanted)?.dueDate;
  // Ten working days from Thursday 17 December: Christmas Day, Monday 28 December and New Year's Day are holidays.
  expect(dueDate('WM-2026-1013', 'complaint-panel-convened')).toBe('2027-01-05');
  // Three working days before Tuesday 12 January, to which the conference was moved over Christmas.
  expect(dueDate('WI-2026-1005', 'report-to-chair')).toBe('2027-01-07');

  const mails = await service.outbox();
  const again = await play(service.url, stories, 1);
  expect(again).toEqual({ ...outcome, recorded: 0, alreadyThere: postings });
  expect(await service.outbox()).toEqual(mails);
});

test('there are some fifty stories of four authorities, each with a reference of its own', () => {
  const stories = storiesOf(1);
  expect(stories.length).toBeGreaterThanOrEqual(40);
  expect(stories.length).toBeLessThanOrEqual(60);
  expect(new Set(stories.map(({ authority }) => authority)).size).toBe(4);
  expect(new Set(stories.map((story) => story.case)).size).toBe(stories.length);
});

test('the same seed tells the same stories, another tells others', () => {
  expect(storiesOf(3)).toEqual(storiesOf(3));
  const references = (seed: number) => storiesOf(seed).map((story) => story.case);
  expect(new Set([...references(1), ...references(2)]).size).toBe(2 * storiesOf(1).length);
});

test('in real time the demonstration says how to have simulated time', async () => {
  const longstop = await openLongstop({ port: 0, data: temporaryFolder() });
  onTestFinished(() => longstop.close());
  await expect(play(longstop.url, storiesOf(1), 1)).rejects.toThrow(/LONGSTOP_CLOCK/);
});
