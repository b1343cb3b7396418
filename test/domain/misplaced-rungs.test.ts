import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import {
  type Ladder,
  type LadderName,
  ladders,
  type Moment,
  type Rung,
} from '../../domain/notices/ladders.ts';
import { misplacedIn } from '../../domain/notices/misplaced.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';

const names = Object.keys(ladders) as LadderName[];
const is = (kind: Rung['kind'], at: Moment, name: LadderName = 'days') =>
  misplacedIn(name, { rungs: [{ kind, at, to: ['owed-by'] }] })[0]?.is;

test('no usual ladder has a rung on the wrong side of the due date', () => {
  for (const name of names) expect(misplacedIn(name, ladders[name]), name).toEqual([]);
});

describe.each(['overdue', 'escalation', 'chase'] as const)('what says that a duty is late (%s)', (kind) => {
  test.each(['start', { hoursBefore: 1 }, { workingDay: -1 }, { everyHour: 3 }] as const)(
    'cannot come before the due date: %j',
    (at) => expect(is(kind, at)).toBe('before-due'),
  );

  test.each(['due', { workingDay: 0 }, { workingDay: 1 }] as const)('may come at %j', (at) =>
    expect(is(kind, at)).toBeUndefined(),
  );
});

test('a reminder cannot come after the due date, and may come on it', () => {
  expect(is('reminder', { workingDay: 1 })).toBe('after-due');
  for (const at of ['start', 'due', { hoursBefore: 24 }, { workingDay: -5 }, { workingDay: 0 }] as const) {
    expect(is('reminder', at)).toBeUndefined();
  }
});

test('an alert may come at any time', () => {
  for (const at of ['start', 'due', { workingDay: -5 }, { workingDay: 5 }, { everyHour: 8 }] as const) {
    expect(is('alert', at)).toBeUndefined();
  }
});

test('what is to be done at once is due at its start: every hour after it is late', () => {
  expect(is('escalation', 'start', 'urgent')).toBeUndefined();
  expect(is('escalation', { everyHour: 8 }, 'urgent')).toBeUndefined();
  expect(is('escalation', { hoursBefore: 1 }, 'urgent')).toBe('before-due');
  expect(is('reminder', { everyHour: 8 }, 'urgent')).toBe('after-due');
  const withins = authorities
    .flatMap(rulesOf)
    .filter(({ ladder }) => ladder === 'urgent')
    .flatMap(({ versions }) => versions.map(({ within }) => within));
  expect(new Set(withins)).toEqual(new Set(['immediately']));
});

test('each rung at fault is named by its place', () => {
  const ladder: Ladder = {
    rungs: [
      { kind: 'reminder', at: { workingDay: 2 }, to: ['owed-by'] },
      { kind: 'overdue', at: { workingDay: 1 }, to: ['owed-by'] },
      { kind: 'escalation', at: { workingDay: -3 }, to: ['owed-by'] },
    ],
  };
  expect(misplacedIn('long', ladder)).toEqual([
    { place: 0, is: 'after-due' },
    { place: 2, is: 'before-due' },
  ]);
});
