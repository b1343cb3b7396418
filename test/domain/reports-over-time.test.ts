import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { isoDay, parseDay } from '../../domain/calendar/day.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { DeadlineBrief } from '../../domain/case/brief.ts';
import { procedures } from '../../domain/catalogue/procedures.ts';
import {
  conferencesOf,
  conferencesWithout,
  initialConferenceRules,
} from '../../domain/reports/conferences.ts';
import { firstDayOf, type StepLength, stepsOf } from '../../domain/reports/steps.ts';
import { shareInTime } from '../../domain/reports/timeliness.ts';
import { trendOf } from '../../domain/reports/trend.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import { london } from '../support/clock-face.ts';

const calendar = workingCalendar(bankHolidays, 'england-and-wales');
const day = (text: string) => parseDay(text)!;
const steps = (from: string, to: string, length: StepLength) =>
  stepsOf({ from: day(from), to: day(to) }, length);
const written = (periods: ReturnType<typeof stepsOf>) =>
  periods.map(({ from, to }) => `${isoDay(from)} to ${isoDay(to)}`);

let count = 0;
function brief(status: DeadlineBrief['status'], started: string, ended?: string): DeadlineBrief {
  count += 1;
  return {
    id: `D-${count}`,
    rule: 'initial-conference',
    status,
    startedAt: london(started),
    ...(ended !== undefined && { endedAt: london(ended) }),
  };
}

describe('the steps of a period', () => {
  test('months, the first and last as far as the period goes, over a leap day and a new year', () => {
    expect(written(steps('2027-11-15', '2028-03-02', 'month'))).toEqual([
      '2027-11-15 to 2027-11-30',
      '2027-12-01 to 2027-12-31',
      '2028-01-01 to 2028-01-31',
      '2028-02-01 to 2028-02-29',
      '2028-03-01 to 2028-03-02',
    ]);
  });

  test('quarters begin in January, April, July and October', () => {
    expect(written(steps('2026-03-31', '2026-10-01', 'quarter'))).toEqual([
      '2026-03-31 to 2026-03-31',
      '2026-04-01 to 2026-06-30',
      '2026-07-01 to 2026-09-30',
      '2026-10-01 to 2026-10-01',
    ]);
  });

  test('a single day is one step', () => {
    expect(written(steps('2026-12-31', '2026-12-31', 'quarter'))).toEqual(['2026-12-31 to 2026-12-31']);
  });

  test.each([
    ['quarter', '2026-11-22', '2026-10-01'],
    ['quarter', '2026-03-31', '2026-01-01'],
    ['month', '2026-12-31', '2026-12-01'],
  ] as const)('the %s of %s begins on %s', (length, of, first) => {
    expect(isoDay(firstDayOf(length, day(of)))).toBe(first);
  });
});

describe('the trend', () => {
  // Started in October on Thursday 1st: done on Friday 2nd (1 working day) and on Thursday 8th (5, late). Summer time ends on
  // Sunday 25 October 2026, so half past eleven at night on Saturday the 31st is still October's.
  const deadlines = [
    brief('met', '2026-10-01 00:00', '2026-10-02 09:00'),
    brief('met-late', '2026-10-01 09:00', '2026-10-08 09:00'),
    brief('open', '2026-10-31 23:30'),
    brief('met', '2026-11-01 00:00', '2026-11-03 09:00'),
    brief('withdrawn', '2026-11-05 00:00'),
    brief('met', '2026-09-30 23:59', '2026-10-01 09:00'),
  ];
  const trend = trendOf(steps('2026-10-01', '2026-12-31', 'month'), deadlines, calendar);

  test('counts each deadline in the month in which it started', () => {
    expect(
      trend.map(({ started, met, metLate, open, withdrawn }) => [started, met, metLate, open, withdrawn]),
    ).toEqual([
      [3, 1, 1, 1, 0],
      [2, 1, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ]);
    expect(trend.map(({ median }) => median)).toEqual([3, 2, null]);
  });

  test('the share in time leaves out what is open and withdrawn, and there is none of nothing', () => {
    expect(trend.map(shareInTime)).toEqual([0.5, 1, null]);
    expect(shareInTime({ ...trend[1]!, met: 2, metLate: 1, overdue: 5 })).toBe(0.25);
  });
});

describe('initial conferences', () => {
  // From Monday 2 November 2026 there is no holiday before Christmas. Ten working days end on Monday 16, fifteen on Monday 23,
  // twenty on Monday 30 November, twenty-one on Tuesday 1 December.
  const started = '2026-11-02 10:00';
  const held = (at: string, status: 'met' | 'met-late' = 'met') => brief(status, started, at);
  const november = steps('2026-11-01', '2026-12-31', 'month');

  test('fall into bands at 10, 15 and 20 working days, in the month in which they were held', () => {
    const found = conferencesOf(
      ['initial-conference'],
      november,
      [
        held('2026-11-02 15:00'),
        held('2026-11-16 23:59'),
        held('2026-11-17 00:00'),
        held('2026-11-23 09:00'),
        held('2026-11-24 09:00', 'met-late'),
        held('2026-11-30 09:00', 'met-late'),
        held('2026-12-01 09:00', 'met-late'),
        brief('open', started),
        brief('withdrawn', started),
        { ...held('2026-11-20 09:00'), rule: 'review-conference' },
      ],
      calendar,
    );
    expect(found.map(({ held, bands }) => [held, ...bands])).toEqual([
      [6, 2, 2, 2, 0],
      [1, 0, 0, 0, 1],
    ]);
  });

  test('one that began before the holidays are known is counted, and in no band', () => {
    const old = {
      ...brief('met', '2026-11-02 10:00', '2026-11-03 10:00'),
      startedAt: london('2001-01-01 10:00'),
    };
    const [found] = conferencesOf(['initial-conference'], november, [old], calendar);
    expect(found).toMatchObject({ held: 1, bands: [0, 0, 0, 0], notKnown: 1 });
  });

  test('without a strategy discussion recorded before are told of by what else they began or ended', () => {
    const of = (reference: string, rule: string, of: DeadlineBrief) => ({ ...of, rule, reference });
    const [required, review] = ['conference-after-section-47', 'first-review-conference'];
    const period = { from: day('2026-11-01'), to: day('2026-11-30') };
    const deadlines = [
      // Called for by an enquiry, and one conference though it led to a plan as well.
      of('A', required, brief('met', '2026-11-02 10:00', '2026-11-20 10:00')),
      of('A', review, brief('open', '2026-11-20 10:00')),
      // Known by its plan alone, on the last evening of the month.
      of('B', review, brief('withdrawn', '2026-11-30 23:59')),
      // With a discussion before it, whatever came of that.
      of('C', 'initial-conference', brief('withdrawn', '2026-11-02 10:00')),
      of('C', review, brief('open', '2026-11-20 10:00')),
      // Before the first discussion that was recorded.
      of('D', review, brief('open', '2026-11-03 10:00')),
      of('D', 'initial-conference', brief('open', '2026-11-04 10:00')),
      // Not held, and not in this month.
      of('E', required, brief('open', '2026-11-02 10:00')),
      of('E', required, brief('withdrawn', '2026-11-02 10:00', '2026-11-09 10:00')),
      of('F', review, brief('open', '2026-12-01 00:00')),
    ];
    expect(conferencesWithout('gloucestershire', period, deadlines)).toBe(3);
    expect(conferencesWithout('gloucestershire', period, [])).toBe(0);
  });

  test('of Wirral are all told of by their records', () => {
    const record = { ...brief('open', '2026-11-20 10:00'), rule: 'record-to-professionals', reference: 'A' };
    const counted = { ...brief('met', '2026-11-02 10:00', '2026-11-20 10:00'), reference: 'A' };
    const november = { from: day('2026-11-01'), to: day('2026-11-30') };
    expect(conferencesWithout('wirral', november, [record])).toBe(1);
    expect(conferencesWithout('wirral', november, [record, counted])).toBe(0);
  });

  test('are told of by rules that start or end with a conference, where they are counted at all', () => {
    const ruleOf = (source: string, id: string) =>
      procedures.find((each) => each.source === source)?.rules.find((rule) => rule.id === id);
    const held = [{ milestone: 'conference-held' }];
    expect(ruleOf('gloucestershire', 'conference-after-section-47')?.ends).toEqual(held);
    expect(ruleOf('gloucestershire', 'first-review-conference')?.starts).toEqual([
      { milestone: 'conference-held', where: { kind: ['initial'], plan: [true] } },
    ]);
    expect(ruleOf('wirral', 'record-to-professionals')?.starts).toEqual(held);
  });

  test('are counted by each rule with 15 working days from a strategy discussion to a conference', () => {
    const inCatalogue = procedures.flatMap(({ source, rules }) =>
      rules
        .filter(
          ({ starts, ends, versions }) =>
            starts.some(({ milestone }) => milestone === 'strategy-discussion-held') &&
            ends.some(({ milestone }) => milestone === 'conference-held') &&
            versions.some(({ within }) => within === '15 working days'),
        )
        .map(({ id }) => [source, id]),
    );
    const counted = authorities.flatMap((authority) =>
      initialConferenceRules(authority).map((id) => [authority, id]),
    );
    expect(counted).toEqual(inCatalogue);
    expect(counted).toHaveLength(2);
  });
});
