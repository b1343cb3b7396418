import { expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { type Practice, usualPractice } from '../../domain/catalogue/practice.ts';
import { procedures, rulesOf } from '../../domain/catalogue/procedures.ts';
import { type Ladder, ladders } from '../../domain/notices/ladders.ts';
import { rehearse } from '../../domain/notices/rehearsal.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { letterOf } from '../../domain/wording/letter.ts';
import { mailOf } from '../../domain/wording/mail.ts';
import { onClock } from '../support/clock-face.ts';

const practice = usualPractice(workingCalendar(bankHolidays, 'england-and-wales'));
const everybody = {
  language: 'en' as const,
  addresses: Object.fromEntries(roles.map((role) => [role, [`${role}@area.example`]])),
};
const ruleOf = (id: string) => rulesOf('walsall').find((rule) => rule.id === id)!;
const panel = ruleOf('complaint-panel-convened');
const mailsOf = (id: string, with_: Practice = practice, directory = everybody) =>
  rehearse(ruleOf(id), 'walsall', with_, directory)!.mails.map(
    ({ at, message }) => `${onClock(at)} ${message.kind} ${message.roles.join(' ')}`,
  );

test('a complaint panel over Christmas: reminded, overdue, escalated, each at its hour to each who is told', () => {
  // Due by the end of Wednesday 6 January 2027. Five working days before: Tuesday 29 December (25, 28 December and
  // 1 January are holidays); one after: Thursday 7; three after: Monday 11; six after: Thursday 14 January.
  expect(mailsOf('complaint-panel-convened')).toEqual([
    '2026-12-29 09:00 reminder manager-review-and-child-protection',
    '2027-01-05 09:00 reminder manager-review-and-child-protection',
    '2027-01-07 09:00 overdue manager-review-and-child-protection',
    '2027-01-07 09:00 overdue safeguarding-unit',
    '2027-01-11 09:00 escalation head-of-service',
    '2027-01-11 09:00 escalation safeguarding-unit',
    '2027-01-14 09:00 escalation head-of-service',
    '2027-01-14 09:00 escalation safeguarding-unit',
  ]);
});

test('with another ladder other mails go, and the letter of each says what is so by then', () => {
  const own: Ladder = { rungs: [{ kind: 'overdue', at: { workingDay: 2 }, to: ['owed-by'] }] };
  const changed = { ...practice, ladders: { ...practice.ladders, long: own } };
  const { mails } = rehearse(panel, 'walsall', changed, everybody)!;
  expect(mails).toHaveLength(1);
  const { text } = mailOf(
    letterOf({ ...mails[0]!, practice: changed, link: 'https://longstop.example/a/example' }),
  );
  expect(text.replaceAll('\n', ' ')).toContain(
    'This was due by Wednesday 6 January 2027 and has not been recorded as done.',
  );
  expect(text).toContain('Case reference: EXAMPLE.');
});

test('hourly repeats go out one by one, and a rung of their kind after them has a number of its own', () => {
  const repeated = mailsOf('new-information-passed-on').filter((mail) => mail.includes('escalation'));
  expect(repeated).toHaveLength(16);
  const more: Ladder = {
    rungs: [
      ...ladders.urgent.rungs,
      { kind: 'escalation', at: { workingDay: 1 }, to: ['safeguarding-unit'] },
    ],
  };
  const longer = { ...practice, ladders: { ...practice.ladders, urgent: more } };
  // Started on Friday 26 April 2019; the working day after it is due is Monday 29 April.
  expect(mailsOf('new-information-passed-on', longer)).toContain(
    '2019-04-29 09:00 escalation safeguarding-unit',
  );
});

test('without an address for a role the unit hears in its stead; without any, nobody can be reached', () => {
  const unitOnly = { language: 'en' as const, addresses: { 'safeguarding-unit': ['unit@walsall.example'] } };
  const { mails } = rehearse(panel, 'walsall', practice, unitOnly)!;
  expect(mails[0]!.message).toMatchObject({
    email: 'unit@walsall.example',
    insteadOf: 'manager-review-and-child-protection',
  });
  const nobody = rehearse(panel, 'walsall', practice, { language: 'en', addresses: {} })!;
  expect(nobody.mails).toEqual([]);
  expect(nobody.unreachable.length).toBeGreaterThan(0);
});

test('every rule of every document can be rehearsed', () => {
  const without = procedures.flatMap(({ source }) => {
    const authority = source === 'west-midlands' ? 'birmingham' : (source as 'walsall');
    return rulesOf(authority).filter((rule) => !rehearse(rule, authority, practice, everybody)?.mails.length);
  });
  expect(without.map(({ id }) => id)).toEqual([]);
});
