import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { DeadlineBrief } from '../../domain/case/brief.ts';
import { quartilesOf } from '../../domain/reports/quartiles.ts';
import { timelinessOf } from '../../domain/reports/timeliness.ts';
import { london } from '../support/clock-face.ts';

const calendar = workingCalendar(bankHolidays, 'england-and-wales');
const december = { from: parseDay('2026-12-01')!, to: parseDay('2026-12-31')! };
let count = 0;

function brief(
  status: DeadlineBrief['status'],
  started: string,
  ended?: string,
  due?: string,
): DeadlineBrief {
  count += 1;
  return {
    id: `D-${count}`,
    rule: 'initial-conference',
    status,
    startedAt: london(started),
    ...(ended !== undefined && { endedAt: london(ended) }),
    ...(due !== undefined && { dueAt: london(due) }),
  };
}

const lineOf = (deadlines: readonly DeadlineBrief[]) =>
  timelinessOf(['initial-conference'], deadlines, december, calendar)[0]!;

describe('timeliness of a rule', () => {
  test('each deadline that started in the period counts once, by how it stands now', () => {
    const line = lineOf([
      brief('met', '2026-12-01 00:00', '2026-12-02 09:00'),
      brief('met-late', '2026-12-31 23:59', '2027-01-14 09:00'),
      brief('withdrawn', '2026-12-10 10:00'),
      brief('overdue', '2026-12-10 10:00', undefined, '2026-12-20 10:00'),
      brief('on-hold', '2026-12-10 10:00'),
      brief('unknown-date', '2026-12-10 10:00'),
      brief('open', '2026-12-10 10:00', undefined, '2027-01-16 00:00'),
      brief('met', '2026-11-30 23:59', '2026-12-02 09:00'),
      brief('met', '2027-01-01 00:00', '2027-01-02 09:00'),
    ]);
    expect(line).toMatchObject({ started: 7, met: 1, metLate: 1, overdue: 1, open: 3, withdrawn: 1 });
  });

  // From Friday 18 December 2026: Mon 21, Tue 22, Wed 23 and Thu 24 are working days 1 to 4. Friday 25 is Christmas Day,
  // Monday 28 stands in for Boxing Day. Tue 29 is the 5th, Wed 30 the 6th, Thu 31 the 7th. Friday 1 January is New Year's
  // Day. Monday 4 January is the 8th.
  test('working days are counted from the day after, over Christmas', () => {
    const line = lineOf([
      brief('met', '2026-12-18 23:00', '2026-12-24 01:00'),
      brief('met', '2026-12-18 09:00', '2026-12-29 17:00'),
      brief('met-late', '2026-12-18 09:00', '2027-01-04 09:00'),
    ]);
    expect(line).toMatchObject({ lowerQuartile: 4.5, median: 5, upperQuartile: 6.5 });
  });

  test('what was done on the day took no working day, and what is not done has no length', () => {
    const line = lineOf([
      brief('met', '2026-12-18 09:00', '2026-12-18 17:00'),
      brief('open', '2026-12-18 09:00'),
    ]);
    expect(line).toMatchObject({ lowerQuartile: 0, median: 0, upperQuartile: 0 });
  });

  test('a rule with nothing in the period is a line of noughts', () => {
    expect(lineOf([])).toEqual({
      rule: 'initial-conference',
      started: 0,
      met: 0,
      metLate: 0,
      overdue: 0,
      open: 0,
      withdrawn: 0,
      lowerQuartile: null,
      median: null,
      upperQuartile: null,
    });
  });
});

test.each([
  [[15, 13, 14], 13.5, 14, 14.5],
  [[1, 2, 3, 4], 1.75, 2.5, 3.25],
  [[7], 7, 7, 7],
])('quartiles of %j', (values, lowerQuartile, median, upperQuartile) => {
  expect(quartilesOf(values)).toEqual({ lowerQuartile, median, upperQuartile });
});
