import { describe, expect, test } from 'vitest';
import { endOf } from '../support/clock-face.ts';
import { given, milestone } from '../support/story.ts';

// December 2026 begins on a Tuesday: the 10th and the 17th are Thursdays.
describe('a conference that is moved', () => {
  const rule = 'report-to-parents';
  const scheduled = (occurredAt: string, at: string) =>
    milestone('conference-scheduled', occurredAt, { conference: 'ICPC-1', at });
  const first = scheduled('2026-11-09 10:00', '2026-12-10T10:00:00Z');
  const moved = scheduled('2026-12-04 12:00', '2026-12-17T10:00:00Z');

  test('counts back three working days from its date', () => {
    const told = given('wirral', [first]).until('2026-12-04 11:00');
    expect(told.deadline(rule).dueAt).toBe(endOf('2026-12-07'));
    expect(told.about(rule)).toEqual(['2026-12-04 09:00 reminder to worker@area.example']);
  });

  test('moves the deadline: whoever was told the old date is told the new one, and the rest is planned anew', () => {
    const told = given('wirral', [first, moved]).until('2027-01-31 12:00');
    expect(told.deadline(rule).dueAt).toBe(endOf('2026-12-14'));
    expect(told.about(rule)).toEqual([
      '2026-12-04 09:00 reminder to worker@area.example',
      '2026-12-04 12:00 moved to worker@area.example',
      '2026-12-11 09:00 reminder to worker@area.example',
      '2026-12-14 09:00 reminder to worker@area.example',
      '2026-12-15 09:00 overdue to unit@area.example',
      '2026-12-15 09:00 overdue to worker@area.example',
      '2026-12-17 09:00 escalation to team-manager@area.example',
      '2026-12-17 09:00 escalation to unit@area.example',
    ]);
  });

  test('that is posted again for the same date troubles nobody', () => {
    const again = scheduled('2026-12-04 12:00', '2026-12-10T10:00:00Z');
    const told = given('wirral', [first, again]).until('2026-12-07 12:00');
    expect(told.about(rule)).toEqual([
      '2026-12-04 09:00 reminder to worker@area.example',
      '2026-12-07 09:00 reminder to worker@area.example',
    ]);
  });

  test('and moved back before anybody heard of it changes nothing', () => {
    const away = scheduled('2026-11-20 12:00', '2026-12-17T10:00:00Z');
    const back = scheduled('2026-11-20 12:05', '2026-12-10T10:00:00Z');
    const told = given('wirral', [first, away, back]).until('2026-12-04 11:00');
    expect(told.about(rule)).toEqual(['2026-12-04 09:00 reminder to worker@area.example']);
  });

  test('that is another conference has a deadline of its own', () => {
    const other = milestone('conference-scheduled', '2026-11-10 10:00', {
      conference: 'ICPC-2',
      at: '2026-12-17T10:00:00Z',
    });
    const dates = given('wirral', [first, other])
      .until('2026-11-11 12:00')
      .deadlines.filter((deadline) => deadline.rule.id === rule)
      .map(({ dueAt }) => dueAt);
    expect(dates).toEqual([endOf('2026-12-07'), endOf('2026-12-14')]);
  });
});

describe('a strategy discussion that starts the clock anew', () => {
  const rule = 'initial-conference';
  const first = milestone('strategy-discussion-held', '2026-11-02 10:00');
  const second = milestone('strategy-discussion-held', '2026-11-04 10:00');
  const voided = milestone('milestone-voided', '2026-11-05 10:00', { milestone: second.milestone.id });
  const standing = (...heard: Parameters<typeof given>[1]) =>
    given('gloucestershire', heard)
      .until('2026-11-06 12:00')
      .deadlines.filter((deadline) => deadline.rule.id === rule)
      .map(({ dueAt, status }) => ({ dueAt, status }));

  test('is counted from the later one', () => {
    expect(standing(first)).toEqual([{ dueAt: endOf('2026-11-23'), status: 'open' }]);
    expect(standing(first, second)).toEqual([{ dueAt: endOf('2026-11-25'), status: 'open' }]);
  });

  test('and counts from the first again where the later one was recorded in error', () => {
    expect(standing(first, second, voided)).toEqual([{ dueAt: endOf('2026-11-23'), status: 'open' }]);
    expect(given('gloucestershire', [first, second, voided]).until('2026-11-17 12:00').about(rule)).toEqual([
      '2026-11-16 09:00 reminder to conferences@area.example',
    ]);
  });
});

test('a right that lapses is reminded of once, and nobody is blamed', () => {
  // Fourteen days from Monday 2 November; the third working day before the 16th is Wednesday 11.
  const received = milestone('decisions-received', '2026-11-02 10:00', { person: 'parent-1' });
  const directory = { language: 'en', addresses: { complainant: ['complainant@home.example'] } } as const;
  const told = given('walsall', [received], { directory }).until('2026-12-31 12:00');
  expect(told.deadline('complaint-submission').dueAt).toBe(endOf('2026-11-16'));
  expect(told.about('complaint-submission')).toEqual([
    '2026-11-11 09:00 reminder to complainant@home.example',
  ]);
});

describe('an agency report meets its deadline', () => {
  const scheduled = (data: object = {}) =>
    milestone('conference-scheduled', '2026-11-09 10:00', {
      at: '2026-12-10T10:00:00Z',
      agencies: ['Elm Clinic'],
      ...data,
    });
  const reported = (data: object = {}) =>
    milestone('agency-report-provided', '2026-11-10 10:00', { agency: 'Elm Clinic', ...data });
  const one = { conference: 'ICPC-1' };

  test.each([
    ['with the reference on both', scheduled(one), reported(one), 'met'],
    ['with none on either', scheduled(), reported(), 'met'],
    ['with none on the conference', scheduled(), reported(one), 'met'],
    ['with none on the report', scheduled(one), reported(), 'met'],
    ['but not that of another conference', scheduled(one), reported({ conference: 'ICPC-2' }), 'open'],
  ])('%s', (_, conference, report, status) => {
    const told = given('wirral', [conference, report]).until('2026-11-11 12:00');
    expect(told.deadline('agency-report').status).toBe(status);
  });
});
