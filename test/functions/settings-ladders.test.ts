import { expect, test } from 'vitest';
import { ladders } from '../../domain/notices/ladders.ts';
import { Problem } from '../../functions/http/problem.ts';
import { readSettingsChange } from '../../functions/http/settings-schema.ts';

const read = (changed: unknown) =>
  readSettingsChange('walsall', { version: 1, change: { ladders: changed } }).change;

function refusal(changed: unknown): Problem {
  try {
    read(changed);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('It was not refused');
}

const rung = (kind: string, at: unknown) => ({ kind, at, to: ['owed-by'] });

test('every usual ladder can be set', () => {
  expect(read(ladders)).toEqual({ ladders });
});

test('a notice that something is overdue before it is due is refused, with its field and the fix', () => {
  const before = [rung('reminder', { workingDay: -1 }), rung('overdue', { workingDay: -1 })];
  const { code, details } = refusal({ days: { rungs: before } });
  expect(code).toBe('not-understood');
  expect(details).toEqual({
    detail: 'A chase, an overdue notice and an escalation cannot come before the due date.',
    field: 'change.ladders.days.rungs.1.at',
    howToFix: "Use 'due', or a workingDay of 0 or more.",
  });
  expect(refusal({ hours: { rungs: [rung('escalation', { hoursBefore: 2 })] } }).details.field).toBe(
    'change.ladders.hours.rungs.0.at',
  );
});

test('a reminder after the due date is refused, with its field and the fix', () => {
  expect(refusal({ window: { rungs: [rung('reminder', { workingDay: 2 })] } }).details).toEqual({
    detail: 'A reminder cannot come after the due date.',
    field: 'change.ladders.window.rungs.0.at',
    howToFix: "Use 'due', 'start', hoursBefore, or a workingDay of 0 or less.",
  });
});

test('the due date itself will do for any kind', () => {
  const kinds = ['reminder', 'chase', 'overdue', 'escalation', 'alert'];
  const days = { rungs: kinds.map((kind) => rung(kind, { workingDay: 0 })) };
  expect(read({ days })).toEqual({ ladders: { days } });
});
