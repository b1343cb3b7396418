import { expect, test } from 'vitest';
import { hour } from '../../domain/calendar/london.ts';
import { type Urgency, urgencyAt, urgencyOf } from '../../domain/notices/urgency.ts';

test.each([
  ['alert', 'urgent', 'urgent'],
  ['escalation', 'urgent', 'urgent'],
  ['reminder', 'hours', 'urgent'],
  ['overdue', 'hours', 'urgent'],
  ['overdue', 'days', 'late'],
  ['escalation', 'long', 'late'],
  ['chase', 'chase', 'late'],
  ['reminder', 'days', 'routine'],
  ['moved', 'hours', 'routine'],
  ['stand-down', 'urgent', 'routine'],
  ['stand-down', undefined, 'routine'],
] as const)('a notice of kind %s in the ladder %s is %s', (kind, ladder, urgency) => {
  expect(urgencyOf(kind, ladder)).toBe(urgency);
});

const nine = Date.UTC(2026, 11, 29, 9);
const item = (at: number, urgency: Urgency) => ({ at, urgency });

test('a case is woken as urgently as the most urgent of what is due', () => {
  expect(urgencyAt([item(nine, 'routine'), item(nine, 'late')], nine)).toBe('late');
});

test('a case with something urgent in the next hours does not wait behind a herd with its reminder', () => {
  expect(urgencyAt([item(nine, 'routine'), item(nine + hour, 'urgent')], nine)).toBe('urgent');
  expect(urgencyAt([item(nine, 'routine'), item(nine + 5 * hour, 'urgent')], nine)).toBe('routine');
});
