import { expect, test } from 'vitest';
import { effectsOf } from '../../domain/notices/ladder-effects.ts';
import { type Ladder, ladders, type Rung } from '../../domain/notices/ladders.ts';

const { rungs } = ladders.long;
const [early, last, overdue, escalation, head] = rungs as readonly Rung[] as [Rung, Rung, Rung, Rung, Rung];
const effects = (after: readonly Rung[]) =>
  effectsOf(ladders.long, { rungs: after }).map(({ is, kind, number, added, dropped }) =>
    [is, kind, number, ...added.map((each) => `+${each}`), ...dropped.map((each) => `-${each}`)].join(' '),
  );

test('the same ladder does nothing', () => {
  expect(effects(rungs)).toEqual([]);
});

test('where the first of two reminders goes, the other becomes the first: it moves, and there is no second', () => {
  expect(effects([last, overdue, escalation, head])).toEqual([
    'moved reminder 1',
    'removed reminder 2 -owed-by',
  ]);
});

test('one more of its kind at the end is added and changes no other', () => {
  const third: Rung = { kind: 'escalation', at: { workingDay: 10 }, to: ['safeguarding-board'] };
  expect(effects([...rungs, third])).toEqual(['added escalation 3 +safeguarding-board']);
});

test('one more before the others moves them all', () => {
  const first: Rung = { kind: 'reminder', at: { workingDay: -10 }, to: ['owed-by'] };
  expect(effects([first, early, last, overdue, escalation, head])).toEqual([
    'moved reminder 1',
    'moved reminder 2',
    'added reminder 3 +owed-by',
  ]);
});

test('other people at the same moment are told of as such', () => {
  const after: Ladder = {
    rungs: [early, last, { ...overdue, to: ['owed-by', 'team-manager'] }, escalation, head],
  };
  expect(effectsOf(ladders.long, after)).toMatchObject([
    {
      is: 'told-others',
      kind: 'overdue',
      number: 1,
      added: ['team-manager'],
      dropped: ['safeguarding-unit'],
    },
  ]);
});
