import { describe, expect, test } from 'vitest';
import { answerTo } from '../../domain/case/answer.ts';
import { viewDeadline } from '../../domain/case/view.ts';
import { endOf, london, onClock } from '../support/clock-face.ts';
import { given, milestone, practice, reference } from '../support/story.ts';

// November 2026 begins on a Sunday: the 24th is a Tuesday.
const people = [{ role: 'referrer', email: 'head@oakfield.example', agency: 'Oakfield Primary' }] as const;
const telephoned = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' }, { people });
const rule = 'written-confirmation';

const reminded = '2026-11-25 10:00 reminder to head@oakfield.example';
const overdue = [
  '2026-11-26 10:00 overdue to head@oakfield.example',
  '2026-11-26 10:00 overdue to unit@area.example',
];
const escalated = [
  '2026-11-27 09:00 escalation to dsl@area.example',
  '2026-11-27 09:00 escalation to unit@area.example',
];

describe('a referral by telephone on a Tuesday', () => {
  test('is reminded of a day before, overdue after 48 hours, and escalated the next working morning', () => {
    const told = given('walsall', [telephoned]).until('2026-12-31 12:00');
    expect(onClock(told.deadline(rule).dueAt!)).toBe('2026-11-26 10:00');
    expect(told.about(rule)).toEqual([reminded, ...overdue, ...escalated]);
  });

  test.each([
    ['2026-11-24 10:00', 'open'],
    ['2026-11-26 10:00', 'open'],
    ['2026-11-26 10:00:01', 'overdue'],
  ])('at %s it is %s: only after the last moment is it overdue', (time, status) => {
    expect(given('walsall', [telephoned]).until(time).deadline(rule).status).toBe(status);
  });

  test('in writing starts no such deadline', () => {
    const written = milestone('referral-made', '2026-11-24 10:00', { method: 'written' });
    expect(given('walsall', [written]).until('2026-12-31 12:00').about(rule)).toEqual([]);
  });
});

describe('the hours of a reminder', () => {
  const firstMail = (start: string) =>
    given('walsall', [milestone('referral-made', start, { method: 'telephone' })])
      .until('2027-12-31 12:00')
      .about(rule)[0];

  test.each([
    ['2026-11-20 08:15', '2026-11-20 09:00', 'a Saturday comes forward to 09:00 on Friday'],
    ['2026-11-25 07:30', '2026-11-25 09:00', 'before office hours comes forward to the working day before'],
    ['2026-12-24 08:30', '2026-12-24 09:00', 'Christmas Day comes forward to Christmas Eve'],
    ['2026-11-20 16:30', '2026-11-20 16:30', 'never before the clock starts, so at its start'],
    ['2026-11-24 18:00', '2026-11-25 18:00', '18:00 is still within office hours'],
    ['2026-11-24 08:00', '2026-11-25 08:00', '08:00 is already within office hours'],
  ])('started %s, reminded %s: %s', (start, reminder) => {
    expect(firstMail(start)).toBe(`${reminder} reminder to referrer@area.example`);
  });

  test('overdue is told on a Sunday to the minute, through a change of clocks, and escalated on Monday', () => {
    // Clocks go forward on Sunday 29 March 2026: 48 hours from Friday 15:00 read 16:00.
    const told = given('walsall', [milestone('referral-made', '2026-03-27 15:00', { method: 'in-person' })]);
    expect(told.until('2026-04-30 12:00').about(rule).slice(1)).toEqual([
      '2026-03-29 16:00 overdue to referrer@area.example',
      '2026-03-29 16:00 overdue to unit@area.example',
      '2026-03-30 09:00 escalation to dsl@area.example',
      '2026-03-30 09:00 escalation to unit@area.example',
    ]);
  });

  test('escalation waits for the first working day after Christmas', () => {
    const told = given('walsall', [milestone('referral-made', '2026-12-24 08:30', { method: 'telephone' })]);
    // Friday is Christmas Day, Monday the substitute for Boxing Day.
    expect(told.until('2027-01-31 12:00').about(rule).slice(-2)).toEqual([
      '2026-12-29 09:00 escalation to dsl@area.example',
      '2026-12-29 09:00 escalation to unit@area.example',
    ]);
  });
});

test('who waits for an answer is prompted to chase it, and whoever owes it is told that it is overdue', () => {
  const told = given('walsall', [
    milestone('referral-made', '2026-11-20 16:30', { method: 'written' }, { people }),
  ]).until('2026-12-31 12:00');
  expect(told.deadline('referral-follow-up').dueAt).toBe(endOf('2026-11-25'));
  expect(told.about('referral-follow-up')).toEqual([
    '2026-11-26 09:00 chase to head@oakfield.example',
    '2026-11-26 09:00 overdue to csc@area.example',
    '2026-11-26 09:00 overdue to unit@area.example',
    '2026-11-30 09:00 escalation to csc-manager@area.example',
    '2026-11-30 09:00 escalation to unit@area.example',
  ]);
});

describe('once it is done', () => {
  const confirmed = (occurredAt: string, recorded = occurredAt) =>
    milestone('referral-confirmed-in-writing', occurredAt, {}, { recorded });

  test('in time, nobody hears more', () => {
    const told = given('walsall', [telephoned, confirmed('2026-11-25 15:00')]).until('2026-12-31 12:00');
    expect(told.deadline(rule).status).toBe('met');
    expect(told.about(rule)).toEqual([reminded]);
  });

  test('at the very last moment, it is met', () => {
    const told = given('walsall', [telephoned, confirmed('2026-11-26 10:00')]).until('2026-12-31 12:00');
    expect(told.deadline(rule).status).toBe('met');
  });

  test('late, exactly those who were told that it was overdue are stood down', () => {
    const told = given('walsall', [telephoned, confirmed('2026-11-26 14:00')]).until('2026-12-31 12:00');
    expect(told.deadline(rule).status).toBe('met-late');
    expect(told.about(rule)).toEqual([
      reminded,
      ...overdue,
      '2026-11-26 14:00 stand-down to head@oakfield.example',
      '2026-11-26 14:00 stand-down to unit@area.example',
    ]);
  });

  test('after it was escalated, each who was alarmed is stood down once', () => {
    const told = given('walsall', [telephoned, confirmed('2026-11-27 11:00')]).until('2026-12-31 12:00');
    expect(told.about(rule).slice(5)).toEqual([
      '2026-11-27 11:00 stand-down to dsl@area.example',
      '2026-11-27 11:00 stand-down to head@oakfield.example',
      '2026-11-27 11:00 stand-down to unit@area.example',
    ]);
  });

  test('in time but heard of late, it is met, and those alarmed in between are stood down', () => {
    const late = confirmed('2026-11-26 09:30', '2026-11-26 14:00');
    const told = given('walsall', [telephoned, late]).until('2026-12-31 12:00');
    expect(told.deadline(rule).status).toBe('met');
    expect(told.about(rule).slice(3)).toEqual([
      '2026-11-26 14:00 stand-down to head@oakfield.example',
      '2026-11-26 14:00 stand-down to unit@area.example',
    ]);
  });
});

describe('heard of late', () => {
  const heard = (recorded: string) =>
    given('walsall', [
      milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' }, { people, recorded }),
    ]).until('2026-12-31 12:00');

  test('only the latest of what is past is told, at once; the rest follows at its time', () => {
    expect(heard('2026-11-26 12:00').about(rule)).toEqual([
      '2026-11-26 12:00 overdue to head@oakfield.example',
      '2026-11-26 12:00 overdue to unit@area.example',
      ...escalated,
    ]);
  });

  test('what is not told any more is shown as superseded', () => {
    const told = heard('2026-11-27 11:00');
    expect(told.about(rule)).toEqual([
      '2026-11-27 11:00 escalation to dsl@area.example',
      '2026-11-27 11:00 escalation to unit@area.example',
    ]);
    const view = viewDeadline(told.deadline(rule), told.file, practice, london('2026-12-31 12:00'));
    expect(view.notices.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'reminder superseded',
      'overdue superseded',
      'overdue superseded',
      'escalation delivered',
      'escalation delivered',
    ]);
  });
});

describe('a complaint panel while a complaint to an agency is open', () => {
  const panel = 'complaint-panel-convened';
  const warranted = milestone('panel-hearing-warranted', '2026-11-02 10:00');
  const opened = milestone('agency-complaint-opened', '2026-11-10 12:00');
  const completed = milestone('agency-complaint-completed', '2026-11-13 15:00');

  test('has no date and nobody is told anything', () => {
    const told = given('walsall', [warranted, opened]).until('2026-12-31 12:00');
    expect(told.deadline(panel).status).toBe('on-hold');
    expect(told.deadline(panel).dueAt).toBeUndefined();
    expect(told.about(panel)).toEqual(['2026-11-09 09:00 reminder to review-manager@area.example']);
    expect(told.agenda).toEqual([]);
  });

  test('resumes: five days were used, five remain; who had the old date gets the new one, once', () => {
    const told = given('walsall', [warranted, opened, completed]).until('2026-12-31 12:00');
    expect(told.deadline(panel).dueAt).toBe(endOf('2026-11-20'));
    expect(told.about(panel)).toEqual([
      '2026-11-09 09:00 reminder to review-manager@area.example',
      '2026-11-13 15:00 moved to review-manager@area.example',
      '2026-11-19 09:00 reminder to review-manager@area.example',
      '2026-11-23 09:00 overdue to review-manager@area.example',
      '2026-11-23 09:00 overdue to unit@area.example',
      '2026-11-25 09:00 escalation to head@area.example',
      '2026-11-25 09:00 escalation to unit@area.example',
      '2026-11-30 09:00 escalation to head@area.example',
      '2026-11-30 09:00 escalation to unit@area.example',
    ]);
  });

  test('moves nothing for people who had not been told a date', () => {
    const told = given('walsall', [
      warranted,
      milestone('agency-complaint-opened', '2026-11-05 12:00'),
      milestone('agency-complaint-completed', '2026-11-11 15:00'),
    ]).until('2026-11-18 12:00');
    expect(told.deadline(panel).dueAt).toBe(endOf('2026-11-23'));
    expect(told.about(panel)).toEqual(['2026-11-16 09:00 reminder to review-manager@area.example']);
  });

  test('that opens when the time is already used up changes nothing', () => {
    const told = given('walsall', [warranted, milestone('agency-complaint-opened', '2026-11-18 12:00')]);
    const { status, dueAt } = told.until('2026-11-19 12:00').deadline(panel);
    expect({ status, dueAt }).toEqual({ status: 'overdue', dueAt: endOf('2026-11-16') });
  });

  test('goes to the head of service where the manager chaired the conference complained of', () => {
    const chaired = milestone('panel-hearing-warranted', '2026-11-02 10:00', { managerChaired: true });
    const told = given('walsall', [chaired]).until('2026-12-31 12:00');
    expect(told.deadline(panel).owedBy).toEqual(['head-of-service']);
    expect(told.about(panel)).toEqual([
      '2026-11-09 09:00 reminder to head@area.example',
      '2026-11-13 09:00 reminder to head@area.example',
      '2026-11-17 09:00 overdue to head@area.example',
      '2026-11-17 09:00 overdue to unit@area.example',
      '2026-11-19 09:00 escalation to head@area.example',
      '2026-11-19 09:00 escalation to unit@area.example',
      '2026-11-24 09:00 escalation to head@area.example',
      '2026-11-24 09:00 escalation to unit@area.example',
    ]);
  });
});

describe('a milestone recorded in error', () => {
  const voids = (which: string, at: string) => milestone('milestone-voided', at, { milestone: which });

  test('that started it: nothing is due and nobody hears of it', () => {
    const facts = [telephoned, voids(telephoned.milestone.id, '2026-11-24 11:00')];
    const told = given('walsall', facts).until('2026-12-31 12:00');
    expect(told.deadlines.filter(({ status }) => status !== 'withdrawn')).toEqual([]);
    expect(told.about(rule)).toEqual([]);
  });

  test('that started it: the answer names the deadline as withdrawn', () => {
    const facts = [telephoned, voids(telephoned.milestone.id, '2026-11-24 11:00')];
    const { deadlines } = answerTo('walsall', reference, facts, 1, practice);
    expect(deadlines.filter((deadline) => deadline.rule === rule).map(({ status }) => status)).toEqual([
      'withdrawn',
    ]);
  });

  test('that started it: those who were alarmed are stood down', () => {
    const facts = [telephoned, voids(telephoned.milestone.id, '2026-11-26 14:00')];
    expect(given('walsall', facts).until('2026-12-31 12:00').about(rule).slice(3)).toEqual([
      '2026-11-26 14:00 stand-down to head@oakfield.example',
      '2026-11-26 14:00 stand-down to unit@area.example',
    ]);
  });

  test('that ended it: it runs again as if it had never been met', () => {
    const confirmed = milestone('referral-confirmed-in-writing', '2026-11-25 15:00');
    const facts = [telephoned, confirmed, voids(confirmed.milestone.id, '2026-11-25 16:00')];
    const told = given('walsall', facts).until('2026-12-31 12:00');
    expect(told.deadline(rule).status).toBe('overdue');
    expect(told.about(rule)).toEqual([reminded, ...overdue, ...escalated]);
  });
});

describe('people whom a milestone recorded in error had named', () => {
  const named = (email: string, at: string, agency?: string) =>
    milestone(
      'referral-made',
      at,
      { method: 'telephone' },
      { people: [{ role: 'referrer', email, ...(agency !== undefined && { agency }) }] },
    );
  const wrong = named('somebody-else@elm.example', '2026-11-24 10:00', 'Elm Clinic');
  const voiding = milestone('milestone-voided', '2026-11-24 11:00', { milestone: wrong.milestone.id });

  test('are told nothing more: who is named anew hears', () => {
    const right = named('head@oakfield.example', '2026-11-24 11:05');
    const { about } = given('walsall', [wrong, voiding, right]).until('2026-11-27 12:00');
    expect(about(rule).join()).toContain('head@oakfield.example');
    expect(about(rule).join()).not.toContain('somebody-else@elm.example');
  });

  test('give way to those named before', () => {
    const right = named('head@oakfield.example', '2026-11-23 10:00');
    const { file } = given('walsall', [right, wrong, voiding]).until('2026-11-24 12:00');
    expect(file.people).toEqual([{ role: 'referrer', email: 'head@oakfield.example' }]);
  });
});

describe('a case that is closed', () => {
  const closed = (at: string) => milestone('case-closed', at);

  test('withdraws what is open, without a word to those who were only reminded', () => {
    const told = given('walsall', [telephoned, closed('2026-11-25 15:00')]).until('2026-12-31 12:00');
    expect(told.deadlines.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
    expect(told.about(rule)).toEqual([reminded]);
  });

  test('stands down those who were told that it was overdue', () => {
    const told = given('walsall', [telephoned, closed('2026-11-26 14:00')]).until('2026-12-31 12:00');
    expect(told.about(rule).slice(3)).toEqual([
      '2026-11-26 14:00 stand-down to head@oakfield.example',
      '2026-11-26 14:00 stand-down to unit@area.example',
    ]);
  });
});

test('a date in a year gone by is worked out with the bank holidays of then', () => {
  // Friday 1 June 2018. The Monday before was the Spring bank holiday; one working day after is Monday 4 June.
  const told = given('walsall', [milestone('harm-identified', '2018-06-01 11:00')]).until('2018-06-01 12:00');
  expect(told.deadline('referral-after-harm-identified').dueAt).toBe(endOf('2018-06-04'));
  // One working day after Thursday 24 May 2018 is that Friday, and after Friday 25 May it is Tuesday 29 May.
  const dueOf = (day: string) =>
    given('walsall', [milestone('harm-identified', `${day} 11:00`)])
      .until(`${day} 12:00`)
      .deadline('referral-after-harm-identified').dueAt;
  expect(dueOf('2018-05-24')).toBe(endOf('2018-05-25'));
  expect(dueOf('2018-05-25')).toBe(endOf('2018-05-29'));
});

test('a date of before the first bank holidays known is not guessed: the unit is told, and that it will not be known', () => {
  // The year is a slip of the pen: three working days before a conference in 2011.
  const scheduled = milestone('conference-scheduled', '2026-11-24 10:00', { at: '2011-12-14T10:00:00Z' });
  const told = given('wirral', [scheduled]).until('2026-11-24 12:00');
  const report = told.deadline('report-to-chair');
  expect(report).toMatchObject({ status: 'unknown-date', undated: 'too-early' });
  expect(told.about('report-to-chair')).toEqual(['2026-11-24 10:00 alert to unit@area.example']);
  const { because } = viewDeadline(report, told.file, practice, london('2026-11-24 12:00'));
  expect(because).toEqual([
    '3 working days before Wednesday 14 December 2011',
    'bank holidays are known only from Sunday 1 January 2012, so the date cannot be worked out',
  ]);
});

test('a date past the published bank holidays is not guessed, and the unit is told', () => {
  // Friday 29 December 2028 is the last working day known.
  const told = given('walsall', [milestone('referral-received', '2028-12-29 10:00')]).until(
    '2028-12-31 12:00',
  );
  expect(told.deadline('referral-decision').status).toBe('unknown-date');
  expect(told.deadline('referral-decision').dueAt).toBeUndefined();
  expect(
    told.about('referral-decision').filter((mail) => mail.endsWith('to unit@area.example')),
  ).toHaveLength(1);
});
