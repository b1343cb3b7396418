import { expect, test } from 'vitest';
import { readExpression } from '../../local/scheduler/expression.ts';

const next = (text: string, from: string, zone = 'UTC', start = from): string | undefined => {
  const moment = readExpression(text, zone)?.next(Date.parse(from), Date.parse(start));
  return moment === undefined ? undefined : new Date(moment).toISOString();
};

test.each([
  ['at(2026-11-20T16:30:00)', '2026-11-20T16:30:00.000Z', 'UTC'],
  ['at(2026-06-20T16:30:00)', '2026-06-20T15:30:00.000Z', 'Europe/London'],
  ['rate(1 minute)', '2026-06-01T00:00:00.000Z', 'UTC'],
  ['rate(90 minutes)', '2026-06-01T00:00:00.000Z', 'UTC'],
  ['cron(0 9 * * ? *)', '2026-06-01T08:00:00.000Z', 'Europe/London'],
  ['cron(15 10 ? * 2 *)', '2026-06-01T10:15:00.000Z', 'UTC'],
  ['cron(15 10 ? * MON-FRI 2027)', '2027-01-01T10:15:00.000Z', 'UTC'],
  ['cron(0 0 L * ? *)', '2026-06-30T00:00:00.000Z', 'UTC'],
])('%s fires at %s', (text, expected, zone) =>
  expect(next(text, '2026-06-01T00:00:00Z', zone)).toBe(expected),
);

test('a rate counts from its start', () => {
  expect(next('rate(1 hour)', '2026-06-01T10:10:00Z', 'UTC', '2026-06-01T09:30:00Z')).toBe(
    '2026-06-01T10:30:00.000Z',
  );
  expect(next('rate(1 hour)', '2026-06-01T10:30:00Z', 'UTC', '2026-06-01T09:30:00Z')).toBe(
    '2026-06-01T10:30:00.000Z',
  );
});

test.each([
  'at(2026-11-20T16:30:00Z)',
  'at(2026-11-20)',
  'at(2026-02-30T10:00:00)',
  'at(2026-11-20T25:00:00)',
  'rate(1 minutes)',
  'rate(5 minute)',
  'rate(0 minutes)',
  'rate(1 week)',
  'cron(0 9 * * *)',
  'cron(0 9 * * * *)',
  'cron(0 9 ? * ? *)',
  'cron(61 9 * * ? *)',
  'every day',
])('%s is refused', (text) => expect(readExpression(text, 'UTC')).toBeUndefined());

test('a zone that does not exist is refused', () =>
  expect(readExpression('rate(1 day)', 'Europe/Walsall')).toBeUndefined());
