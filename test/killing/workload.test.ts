import { expect, test } from 'vitest';
import { workloadOf } from './workload.ts';

const hour = 3_600_000;

test('a workload has the notices asked for, a story more at most, and each step brings about its own', () => {
  const workload = workloadOf(2_000);
  expect(workload.notices).toBeGreaterThanOrEqual(2_000);
  expect(workload.notices).toBeLessThan(2_031);
  expect(workload.steps.reduce((sum, { due }) => sum + due, 0)).toBe(workload.notices);
  expect(workload.steps.flatMap(({ milestones }) => milestones)).toHaveLength(
    workload.stories.flatMap(({ milestones }) => milestones).length,
  );
  const moments = workload.steps.map(({ at }) => at);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
});

// A notice in doubt is sent again a quarter of an hour later: a second kill must not run it into the next event.
test('two moments of one case are the same or an hour apart', () => {
  for (const { notices, milestones } of workloadOf(2_000).stories) {
    const moments = [...new Set([...notices, ...milestones].map(({ at }) => at))].sort((a, b) => a - b);
    for (const [index, moment] of moments.entries())
      expect((moments[index + 1] ?? Number.POSITIVE_INFINITY) - moment).toBeGreaterThanOrEqual(hour);
  }
});

test('some notices go to several people, some are urgent, and every kind is there', () => {
  const notices = workloadOf(200).stories.flatMap((story) => story.notices);
  expect(new Set(notices.map(({ kind }) => kind))).toEqual(
    new Set(['reminder', 'chase', 'overdue', 'escalation', 'alert', 'stand-down']),
  );
  expect(new Set(notices.map(({ rule }) => rule)).size).toBe(5);
});
