import { expect, test } from 'vitest';
import { workingWeekOf } from '../../domain/audit/days.ts';
import { audit } from '../../domain/audit/findings.ts';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { Fact, NoticesAddressed } from '../../domain/case/facts.ts';
import { viewDeadline } from '../../domain/case/view.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { endOf, london } from '../support/clock-face.ts';
import { given, milestone, practice } from '../support/story.ts';

// Histories in which the sending and the audit once read something different.

const customs = { week: workingWeekOf(bankHolidays, 'england-and-wales'), periods: {}, ladders };
const until = '2027-01-29 12:00';

function audited(authority: Authority, history: readonly Fact[]) {
  const { facts, about, deadline } = given(authority, history).until(until);
  const findings = audit(rulesOf(authority), facts, customs, { since: 0, now: london(until), restores: [] });
  return { findings, about, deadline };
}

const nothing = { missed: [], late: [], unexpected: [] };
const scheduled = (at: string, data: Record<string, string | readonly string[]>) =>
  milestone('conference-scheduled', at, { at: '2026-12-10T10:00:00Z', ...data });

test('an agency that is left off a later list is stood down', () => {
  const { findings, about } = audited('wirral', [
    scheduled('2026-11-24 09:00', { conference: 'ICPC-1', agencies: ['Elm Clinic'] }),
    scheduled('2026-12-11 09:00', { conference: 'ICPC-1', agencies: [], at: '2027-03-01T10:00:00Z' }),
  ]);
  expect(about('agency-report').at(-1)).toMatch(/^2026-12-11 09:00 stand-down/);
  expect(findings).toEqual(nothing);
});

test('a report may name the conference where its scheduling did not', () => {
  const { findings, deadline } = audited('wirral', [
    scheduled('2026-11-24 09:00', { agencies: ['Elm Clinic'] }),
    milestone('agency-report-provided', '2026-12-02 09:00', { conference: 'one', agency: 'Elm Clinic' }),
  ]);
  expect(deadline('agency-report').status).toBe('met');
  expect(findings).toEqual(nothing);
});

test('a right that has lapsed when its beginning is put right is not reminded of', () => {
  const first = milestone('decisions-received', '2026-10-23 15:00', { person: 'two' });
  const { findings, about } = audited('walsall', [
    first,
    milestone('decisions-received', '2026-10-25 14:00', { person: 'two' }),
    milestone('milestone-voided', '2026-11-17 09:00', { milestone: first.milestone.id }),
  ]);
  expect(about('complaint-submission')).toHaveLength(1);
  expect(findings).toEqual(nothing);
});

test('a conference held takes no other conference off the calendar, and its review does its own', () => {
  const one = scheduled('2026-11-03 09:00', { conference: 'ICPC-1' });
  const considered = milestone('exclusion-considered', '2026-11-24 09:00');
  const held = (conference: string) =>
    milestone('review-conference-held', '2026-11-20 10:00', { conference });
  const other = audited('wirral', [one, held('ICPC-2'), considered]);
  expect(other.deadline('exclusion-request').dueAt).toBeDefined();
  expect(other.findings).toEqual(nothing);
  const itself = audited('wirral', [one, held('ICPC-1'), considered]);
  expect(itself.deadline('exclusion-request').dueAt).toBeUndefined();
  expect(itself.findings).toEqual(nothing);
});

test('a conference moved after another was held keeps its one deadline', () => {
  const { findings, deadline } = audited('wirral', [
    scheduled('2026-11-03 09:00', { conference: 'ICPC-1' }),
    milestone('conference-held', '2026-11-20 10:00', { conference: 'ICPC-2' }),
    scheduled('2026-11-24 09:00', { conference: 'ICPC-1', at: '2027-01-20T10:00:00Z' }),
  ]);
  expect(deadline('report-to-chair').dueAt).toBe(london('2027-01-15 23:59:59') + 999);
  expect(findings).toEqual(nothing);
});

test('what goes in place of a message that had no address has a reason', () => {
  const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
  const until = '2026-11-25 10:01';
  const [, addressed] = given('walsall', [referral]).until(until).facts as [Fact, NoticesAddressed];
  const [message] = addressed.messages;
  const { notice } = message!;
  const again = { ...message!, notice: `${notice}_again1`, replaces: notice };
  const facts: readonly Fact[] = [
    referral,
    { ...addressed, messages: [{ ...message!, email: '' }] },
    { ...addressed, messages: [again], superseded: [] },
    { is: 'notice-claimed', at: addressed.at, notice: again.notice, attempt: 1, link: 'x' },
  ];
  const span = { since: 0, now: london(until), restores: [] };
  expect(audit(rulesOf('walsall'), facts, customs, span)).toEqual(nothing);
});

test('a day after the last of which holidays are known: the days before it can be counted', () => {
  const calendar = workingCalendar(bankHolidays, 'england-and-wales');
  const before = (day: number) => calendar.workingDayBefore(day, 1);
  expect(before(calendar.lastKnownDay + 1)).toBe(parseDay('2028-12-29'));
  expect(before(calendar.lastKnownDay + 2)).toBeUndefined();
  expect(calendar.workingDayAfter(calendar.firstKnownDay - 1, 1)).toBe(parseDay('2012-01-03'));
  expect(calendar.workingDayAfter(calendar.lastKnownDay, 1)).toBeUndefined();
});

test('of a date of before the first the unit is told, once, by both readings', () => {
  const scheduled = milestone('conference-scheduled', '2026-11-24 10:00', { at: '2011-12-14T10:00:00Z' });
  const { facts, about } = given('wirral', [scheduled]).until('2026-11-30 10:00');
  expect(about('report-to-chair')).toEqual(['2026-11-24 10:00 alert to unit@area.example']);
  const span = { since: 0, now: london('2026-11-30 10:00'), restores: [] };
  expect(audit(rulesOf('wirral'), facts, customs, span)).toEqual(nothing);
});

test('a duty that falls due on that day is reminded of', () => {
  const held = milestone('conference-held', '2028-12-17 23:40', { kind: 'initial', inquorate: true });
  const { facts, about } = given('wirral', [held]).until('2028-12-29 10:00');
  expect(about('record-to-family').map((mail) => mail.slice(0, 25))).toEqual([
    '2028-12-21 09:00 reminder',
    '2028-12-29 09:00 reminder',
  ]);
  const span = { since: 0, now: london('2028-12-29 10:00'), restores: [] };
  expect(audit(rulesOf('wirral'), facts, customs, span)).toEqual(nothing);
});

test('a delay to a known date is reminded of, though the first date is not yet known', () => {
  const { facts, about, file, deadline } = given('wirral', [
    milestone('strategy-discussion-held', '2028-12-18 14:00', { initiatesSection47: true }),
    milestone('conference-delay-authorised', '2028-12-21 03:00', { by: 'team-manager', until: '2028-12-28' }),
  ]).until('2028-12-22 10:00');
  const delayed = deadline('initial-conference');
  expect(delayed).toMatchObject({ status: 'extended', dueAt: endOf('2028-12-28') });
  expect(about('initial-conference').at(-1)).toBe('2028-12-21 03:00 reminder to worker@area.example');
  expect(viewDeadline(delayed, file, practice, london('2028-12-22 10:00')).because).toContain(
    'delay authorised by the team manager until Thursday 28 December 2028',
  );
  const span = { since: 0, now: london('2028-12-22 10:00'), restores: [] };
  expect(audit(rulesOf('wirral'), facts, customs, span)).toEqual(nothing);
});

test('what is called a delay and lies before the date changes nothing, and the answer says so', () => {
  // 15 working days after Monday 2 November 2026 is Monday 23 November.
  const { facts, file, deadline } = given('wirral', [
    milestone('strategy-discussion-held', '2026-11-02 14:00', { initiatesSection47: true }),
    milestone('conference-delay-authorised', '2026-11-04 10:00', { by: 'team-manager', until: '2026-11-12' }),
  ]).until('2026-11-13 10:00');
  const due = deadline('initial-conference');
  expect(due).toMatchObject({ status: 'open', dueAt: endOf('2026-11-23') });
  expect(viewDeadline(due, file, practice, london('2026-11-13 10:00')).because).toContain(
    'a delay authorised until Thursday 12 November 2026 changes nothing: that is before the date it is due',
  );
  const span = { since: 0, now: london('2026-11-13 10:00'), restores: [] };
  expect(audit(rulesOf('wirral'), facts, customs, span)).toEqual(nothing);
});
