/** Which dates are asked about when they are recorded. Lengths are counted on a calendar. */
import { expect, test } from 'vitest';
import { isoDay } from '../../domain/calendar/day.ts';
import { longAgoIn } from '../../domain/case/long-ago.ts';
import { london } from '../support/clock-face.ts';

const told = (occurredAt: string, data = {}) =>
  ({ type: 'conference-scheduled', occurredAt: london(occurredAt), data }) as const;
const asked = (occurredAt: string, now: string, data = {}) =>
  longAgoIn(told(occurredAt, data), london(now)).map(({ day, years, months }) => [
    isoDay(day),
    years,
    months,
  ]);

test.each([
  // In January, with last year's number.
  ['2026-01-07 10:00', '2027-01-08 09:00', 1, 0],
  ['2025-01-20 10:00', '2026-11-24 10:00', 1, 10],
  ['2026-05-23 23:59', '2026-11-24 00:00', 0, 6],
  ['2026-01-25 10:00', '2026-11-24 10:00', 0, 9],
  ['2026-01-24 10:00', '2026-11-24 10:00', 0, 10],
  // The last day of a shorter month is a month on.
  ['2026-08-30 10:00', '2027-02-28 10:00', undefined, undefined],
  ['2026-08-27 10:00', '2027-02-28 10:00', 0, 6],
  // On London's clock it is the 24th already.
  ['2026-05-24 00:30', '2026-11-24 10:00', undefined, undefined],
  ['2026-11-24 09:00', '2026-11-24 10:00', undefined, undefined],
])('%s, seen on %s', (occurred, now, years, months) => {
  expect(asked(occurred, now)).toEqual(years === undefined ? [] : [[occurred.slice(0, 10), years, months]]);
});

test('a day that a milestone tells of is asked about too, and each day once', () => {
  const at = '2026-01-20T10:00:00Z';
  expect(asked('2027-01-08 09:00', '2027-01-08 10:00', { at, conference: '2020-01-01' })).toEqual([
    ['2026-01-20', 0, 11],
  ]);
  expect(asked('2026-01-20 09:00', '2027-01-20 10:00', { at })).toEqual([['2026-01-20', 1, 0]]);
});
