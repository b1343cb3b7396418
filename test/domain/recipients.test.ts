import { describe, expect, test } from 'vitest';
import type { Person } from '../../domain/case/facts.ts';
import { addresses, given, milestone, type PostOffice, type Reply } from '../support/story.ts';

const rule = 'written-confirmation';
const referral = (people: readonly Person[] = []) =>
  milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' }, { people });
const withUs = (changes: Record<string, readonly string[]>) => ({
  directory: { ...addresses, addresses: { ...addresses.addresses, ...changes } },
});
const reminders = (mails: readonly string[]) => mails.filter((mail) => mail.includes(' reminder '));

describe('who is told', () => {
  test('the unit in the stead of a role without an address, once, and it is said for whom', () => {
    const told = given('walsall', [referral()], withUs({ referrer: [] })).until('2026-11-26 12:00');
    expect(told.about(rule)).toEqual([
      '2026-11-25 10:00 reminder to unit@area.example for referrer',
      '2026-11-26 10:00 overdue to unit@area.example for referrer',
    ]);
  });

  test('each of several referrers, in a mail of their own', () => {
    const two: Person[] = [
      { role: 'referrer', email: 'head@oakfield.example', agency: 'Oakfield Primary' },
      { role: 'referrer', email: 'nurse@clinic.example', agency: 'Elm Clinic' },
    ];
    expect(
      given('walsall', [referral(two)])
        .until('2026-11-25 12:00')
        .about(rule),
    ).toEqual([
      '2026-11-25 10:00 reminder to head@oakfield.example',
      '2026-11-25 10:00 reminder to nurse@clinic.example',
    ]);
  });

  test('one mail to an address that holds two of the roles', () => {
    const same: Person[] = [{ role: 'referrer', email: 'unit@area.example' }];
    expect(
      given('walsall', [referral(same)])
        .until('2026-11-26 12:00')
        .about(rule),
    ).toEqual([
      '2026-11-25 10:00 reminder to unit@area.example',
      '2026-11-26 10:00 overdue to unit@area.example',
    ]);
  });

  test('whoever holds the role when the notice falls due, not when the clock started', () => {
    const before: Person[] = [
      { role: 'referrer', email: 'leaver@oakfield.example', agency: 'Oakfield Primary' },
    ];
    const after: Person[] = [
      { role: 'referrer', email: 'joiner@oakfield.example', agency: 'Oakfield Primary' },
    ];
    const news = milestone('referral-decided', '2026-11-24 15:00', {}, { people: after });
    expect(
      given('walsall', [referral(before), news])
        .until('2026-11-25 12:00')
        .about(rule),
    ).toEqual(['2026-11-25 10:00 reminder to joiner@oakfield.example']);
  });
});

describe('a mail that bounces', () => {
  const gone: Person[] = [{ role: 'referrer', email: 'gone@oakfield.example' }];
  const bounce: Reply = { is: 'notice-bounced', reason: 'permanent', after: 5000 };
  const bouncesFor =
    (...dead: string[]): PostOffice =>
    ({ email }) => [
      { is: 'notice-accepted' },
      dead.includes(email) ? bounce : { is: 'notice-delivered', after: 5000 },
    ];

  test('goes to the next address of the role', () => {
    const post = bouncesFor('gone@oakfield.example');
    const told = given('walsall', [referral(gone)], { post }).until('2026-11-25 12:00');
    expect(told.about(rule)).toEqual([
      '2026-11-25 10:00 reminder to gone@oakfield.example',
      '2026-11-25 10:00:05 reminder to referrer@area.example',
    ]);
  });

  test('goes to every address of the role in order, then to the unit in its stead', () => {
    const post = bouncesFor('first@area.example', 'second@area.example');
    const setting = { post, ...withUs({ referrer: ['first@area.example', 'second@area.example'] }) };
    expect(given('walsall', [referral()], setting).until('2026-11-25 12:00').about(rule)).toEqual([
      '2026-11-25 10:00 reminder to first@area.example',
      '2026-11-25 10:00:05 reminder to second@area.example',
      '2026-11-25 10:00:10 reminder to unit@area.example for referrer',
    ]);
  });

  test('goes to whoever stands in for the role before it goes to the unit', () => {
    const post = bouncesFor('referrer@area.example', 'worker@area.example');
    const standIns = { referrer: ['social-worker', 'team-manager'] } as const;
    const directory = { ...addresses, standIns };
    expect(given('walsall', [referral()], { post, directory }).until('2026-11-25 12:00').about(rule)).toEqual(
      [
        '2026-11-25 10:00 reminder to referrer@area.example',
        '2026-11-25 10:00:05 reminder to worker@area.example for referrer',
        '2026-11-25 10:00:10 reminder to team-manager@area.example for referrer',
      ],
    );
  });

  test('does not go to the mailbox of somebody who is away, nor to a substitute who is', () => {
    const away = ['referrer', 'social-worker'] as const;
    const directory = {
      ...addresses,
      standIns: { referrer: ['team-manager', 'social-worker'] },
      absences: away.map((role) => ({ role, until: '2026-11-30' })),
    } as const;
    const post = bouncesFor('team-manager@area.example');
    expect(given('walsall', [referral()], { post, directory }).until('2026-11-25 12:00').about(rule)).toEqual(
      [
        '2026-11-25 10:00 reminder to team-manager@area.example for referrer',
        '2026-11-25 10:00:05 reminder to unit@area.example for referrer',
      ],
    );
  });

  test('goes to whoever the rule itself names to stand in, of the case or of the directory', () => {
    const manager: Person = { role: 'team-manager', email: 'manager@oakfield.example' };
    const raised = milestone(
      'immediate-safety-concern-raised',
      '2026-11-24 10:00',
      {},
      { people: [manager] },
    );
    const post = bouncesFor('coordinator@area.example', 'manager@oakfield.example');
    const told = given('cwm-taf', [raised], { post }).until('2026-11-24 10:30');
    expect(told.about('immediate-safety')).toEqual([
      '2026-11-24 10:00 alert to coordinator@area.example',
      '2026-11-24 10:00 alert to lead@area.example',
      '2026-11-24 10:00:05 alert to manager@oakfield.example for child-protection-coordinator',
      '2026-11-24 10:00:10 alert to team-manager@area.example for child-protection-coordinator',
    ]);
  });

  test('needs a person when nobody is left to try, and is not tried for ever', () => {
    const post: PostOffice = () => [{ is: 'notice-accepted' }, bounce];
    const told = given('walsall', [referral(gone)], { post }).until('2026-11-26 09:00');
    expect(reminders(told.about(rule))).toHaveLength(3);
    expect(told.facts.filter(({ is }) => is === 'notice-needs-a-person')).toHaveLength(1);
  });

  test('needs a person at once where not even the unit has an address', () => {
    const told = given('walsall', [referral()], withUs({ referrer: [], 'safeguarding-unit': [] }));
    const { facts, about } = told.until('2026-11-25 12:00');
    expect(about(rule)).toEqual([]);
    expect(facts.filter(({ is }) => is === 'notice-needs-a-person')).toHaveLength(1);
  });
});

test('somebody away is stood in for by whoever the authority names, until they are back', () => {
  const directory = {
    ...addresses,
    standIns: { 'designated-safeguarding-lead': ['social-worker'] },
  } as const;
  const away = milestone('contact-absent', '2026-11-24 11:00', {
    role: 'designated-safeguarding-lead',
    until: '2026-11-27',
  });
  const told = given('walsall', [referral(), away], { directory }).until('2026-11-27 12:00');
  expect(told.about(rule).slice(-2)).toEqual([
    '2026-11-27 09:00 escalation to unit@area.example',
    '2026-11-27 09:00 escalation to worker@area.example for designated-safeguarding-lead',
  ]);
});
