import { expect, test } from 'vitest';
import type { DeadlineBrief } from '../../domain/case/brief.ts';
import { changesBetween } from '../../domain/case/changes.ts';
import type { DeadlineStatus } from '../../domain/case/deadlines.ts';
import type { Addressed, Fact } from '../../domain/case/facts.ts';

const started = Date.UTC(2026, 10, 24, 10);
const due = Date.UTC(2026, 10, 26, 10);

function deadline(status: DeadlineStatus, dueAt: number = due): DeadlineBrief {
  return { id: 'D-1', rule: 'written-confirmation', status, startedAt: started, dueAt };
}

function kinds(
  before: readonly DeadlineBrief[],
  after: readonly DeadlineBrief[],
  facts: readonly Fact[] = [],
) {
  return changesBetween(before, after, facts).map(({ is, deadline: { status } }) => `${is} ${status}`);
}

test.each<[string, DeadlineBrief[], DeadlineBrief[], string[]]>([
  ['a new deadline', [], [deadline('open')], ['opened open']],
  ['one that was late from the first', [], [deadline('overdue')], ['opened overdue', 'missed overdue']],
  ['one met before it was heard of', [], [deadline('met')], ['opened met', 'met met']],
  ['nothing new', [deadline('open')], [deadline('open')], []],
  ['another date', [deadline('open')], [deadline('extended', due + 1)], ['moved extended']],
  ['done in time', [deadline('open')], [deadline('met')], ['met met']],
  [
    'done late before anybody looked',
    [deadline('open')],
    [deadline('met-late')],
    ['missed met-late', 'met met-late'],
  ],
  ['done at last', [deadline('overdue')], [deadline('met-late')], ['met met-late']],
  ['time that ran out', [deadline('open')], [deadline('overdue')], ['missed overdue']],
  ['a hold', [deadline('open')], [deadline('on-hold')], []],
  ['something void', [deadline('open')], [deadline('withdrawn')], ['withdrawn withdrawn']],
  ['an end that was void', [deadline('met')], [deadline('open')], ['reopened open']],
  ['an end that was void, too late', [deadline('met')], [deadline('overdue')], ['missed overdue']],
  [
    'more time for what was late',
    [deadline('overdue')],
    [deadline('extended', due + 1)],
    ['moved extended', 'reopened extended'],
  ],
  ['a deadline that is gone', [deadline('open')], [], ['withdrawn withdrawn']],
  ['a withdrawn one that is gone', [deadline('withdrawn')], [], []],
])('%s', (_, before, after, expected) => {
  expect(kinds(before, after)).toEqual(expected);
});

test('an escalation that was addressed since is a change, a reminder is not', () => {
  const message = (kind: Addressed['kind']) => ({ deadline: 'D-1', kind }) as Addressed;
  const addressed = (kind: Addressed['kind']): Fact => ({
    is: 'notices-addressed',
    at: due,
    messages: [message(kind)],
    superseded: [],
  });
  const late = [deadline('overdue')];
  expect(kinds(late, late, [addressed('reminder')])).toEqual([]);
  expect(kinds(late, late, [addressed('escalation'), addressed('escalation')])).toEqual([
    'escalated overdue',
  ]);
});
