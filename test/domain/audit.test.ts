import { describe, expect, test } from 'vitest';
import { workingWeekOf } from '../../domain/audit/days.ts';
import { audit, type Findings } from '../../domain/audit/findings.ts';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import type { Addressed, Fact } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { london, onClock } from '../support/clock-face.ts';
import { given, milestone, type PostOffice } from '../support/story.ts';

const customs = { week: workingWeekOf(bankHolidays, 'england-and-wales'), periods: {}, ladders };
const end = '2026-12-31 12:00';

function audited(authority: Authority, facts: readonly Fact[], now = end, since = '2020-01-01 00:00') {
  return audit(rulesOf(authority), facts, customs, { since: london(since), now: london(now), restores: [] });
}

/** What was found, in words. */
function inWords({ missed, late, unexpected }: Findings) {
  const told = ({ rule, kind, role, at }: Findings['missed'][number]) =>
    `${onClock(at)} ${rule} ${kind} ${role ?? 'whoever was told otherwise'}`;
  return { missed: missed.map(told), late: late.map(told), unexpected };
}

const nothing = { missed: [], late: [], unexpected: [] };
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const raised = milestone('immediate-safety-concern-raised', '2026-11-20 17:45');
const conference = (occurredAt: string, at: string) =>
  milestone('conference-scheduled', occurredAt, {
    conference: 'ICPC-1',
    at,
    agencies: ['Oakfield Primary', 'Elm Clinic'],
  });

const confirmed = (at: string) => milestone('referral-confirmed-in-writing', at);
const panel = milestone('panel-hearing-warranted', '2026-11-02 10:00', { managerChaired: true });
const held = [
  milestone('agency-complaint-opened', '2026-11-10 12:00'),
  milestone('agency-complaint-completed', '2026-11-13 15:00'),
];

describe('where everything was sent at its time, nothing is found', () => {
  const moved = conference('2026-12-04 12:00', '2026-12-17T10:00:00Z');
  const stories: readonly [string, Authority, readonly Fact[]][] = [
    ['a referral never confirmed', 'walsall', [referral]],
    ['a referral confirmed late', 'walsall', [referral, confirmed('2026-11-27 11:00')]],
    [
      'the confirmation recorded in error',
      'walsall',
      [
        referral,
        confirmed('2026-11-26 14:00'),
        milestone('milestone-voided', '2026-11-26 15:00', {
          milestone: 'referral-confirmed-in-writing-202611261400',
        }),
      ],
    ],
    ['a panel whose clock was held', 'walsall', [panel, ...held]],
    ['a right that lapses', 'walsall', [milestone('decisions-received', '2026-11-02 10:00')]],
    ['a conference moved', 'wirral', [conference('2026-11-09 10:00', '2026-12-10T10:00:00Z'), moved]],
    ['an urgent concern', 'cwm-taf', [raised]],
    [
      'an urgent concern resolved',
      'cwm-taf',
      [raised, milestone('immediate-safety-resolved', '2026-11-20 20:00')],
    ],
    [
      'the night duty told of a birth',
      'wirral',
      [milestone('child-born-notified-to-emergency-duty-team', '2026-11-20 23:59')],
    ],
    ['out of hours', 'walsall', [milestone('new-information-received', '2026-11-21 11:00')]],
    ['a case closed', 'walsall', [referral, milestone('case-closed', '2026-11-26 14:00')]],
    ['a date past the published holidays', 'walsall', [milestone('referral-received', '2028-12-29 10:00')]],
  ];

  test.each(stories)('%s', (_story, authority, heard) => {
    const now = heard.some(({ at }) => at > london(end)) ? '2028-12-31 12:00' : end;
    const { facts } = given(authority, heard).until(now);
    expect(facts.some(({ is }) => is === 'notice-claimed')).toBe(true);
    expect(inWords(audited(authority, facts, now))).toEqual(nothing);
  });

  test('though some mails bounced, were put off, or left doubt', () => {
    const troubled: PostOffice = ({ kind }, attempt) => {
      if (kind === 'overdue')
        return [{ is: 'notice-accepted' }, { is: 'notice-bounced', reason: 'permanent', after: 60_000 }];
      if (kind === 'reminder' && attempt < 3) return [{ is: 'notice-deferred', reason: 'throttled' }];
      return attempt === 1 ? [] : [{ is: 'notice-accepted' }, { is: 'notice-delivered', after: 5000 }];
    };
    const { facts } = given('walsall', [referral], { post: troubled }).until(end);
    expect(inWords(audited('walsall', facts))).toEqual(nothing);
  });
});

describe('a deliberate fault is found', () => {
  const { facts } = given('walsall', [referral]).until('2026-11-27 12:00');
  const claimOf = (kind: string) => {
    const claim = facts.find((fact) => fact.is === 'notice-claimed' && fact.notice.includes(`-${kind}-1-`));
    if (claim?.is !== 'notice-claimed') throw new Error(`No ${kind}`);
    return claim;
  };

  test.each([
    ['reminder', '2026-11-25 10:00 written-confirmation reminder referrer'],
    ['overdue', '2026-11-26 10:00 written-confirmation overdue referrer'],
    ['escalation', '2026-11-27 09:00 written-confirmation escalation designated-safeguarding-lead'],
  ])('a %s that was never claimed is missed', (kind, missed) => {
    const claim = claimOf(kind);
    const without = facts.filter((fact) => !('notice' in fact && fact.notice === claim.notice));
    expect(inWords(audited('walsall', without, '2026-11-27 12:00'))).toEqual({
      ...nothing,
      missed: [missed],
    });
  });

  test('nothing at all: everything is missed', () => {
    const { missed } = inWords(audited('walsall', [referral], '2026-11-27 12:00'));
    expect(missed).toHaveLength(5);
  });

  test.each([
    ['within five minutes is in time', 5, 0],
    ['later is late', 5.01, 1],
  ])('a claim %s', (_words, minutes, count) => {
    const claim = claimOf('reminder');
    const delayed = facts.map((fact) =>
      fact === claim ? { ...claim, at: claim.at + minutes * 60_000 } : fact,
    );
    expect(audited('walsall', delayed, '2026-11-27 12:00').late).toHaveLength(count);
  });

  test('an urgent alert is late after two minutes', () => {
    const urgent = given('cwm-taf', [raised]).until('2026-11-20 18:00').facts;
    const slow = (minutes: number) =>
      urgent.map((fact) =>
        fact.is === 'notice-claimed' ? { ...fact, at: fact.at + minutes * 60_000 } : fact,
      );
    expect(audited('cwm-taf', slow(2), '2026-11-20 18:00').late).toHaveLength(0);
    expect(audited('cwm-taf', slow(2.01), '2026-11-20 18:00').late).toHaveLength(2);
  });

  const reminder = facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []))[0]!;
  const sent = (message: Addressed, at: string): Fact[] => [
    { is: 'notices-addressed', at: london(at), messages: [message], superseded: [] },
    { is: 'notice-claimed', at: london(at), notice: message.notice, attempt: 1, link: 'x' },
  ];

  test.each([
    ['of a rung that the ladder has not', { covers: ['invented'] }],
    ['twice to the same address', {}],
    ['that tells a date that is not so', { tells: london('2026-11-30 10:00') }],
    ['about a duty that there is not', { deadline: 'other-written-confirmation' }],
    ['that stands down whom nobody alarmed', { kind: 'stand-down' as const }],
    ['that moves nothing', { kind: 'moved' as const }],
    ['in place of one that arrived', { replaces: 'no such message' }],
  ])('a mail %s is unexpected', (_words, spoiled) => {
    const invented = { ...reminder, notice: 'invented', ...spoiled };
    const found = audited('walsall', [...facts, ...sent(invented, '2026-11-27 10:00')], '2026-11-27 12:00');
    expect(inWords(found)).toEqual({ ...nothing, unexpected: ['invented'] });
  });

  test('a mail before its time, and one after the duty was done, is unexpected', () => {
    const early = [referral, ...sent(reminder, '2026-11-24 12:00')];
    expect(audited('walsall', early, '2026-11-24 13:00').unexpected).toEqual([reminder.notice]);
    const done = [referral, confirmed('2026-11-25 09:00'), ...sent(reminder, '2026-11-25 10:00')];
    expect(audited('walsall', done, '2026-11-25 11:00').unexpected).toEqual([reminder.notice]);
  });

  test('nobody told that the conference has moved', () => {
    const first = conference('2026-11-09 10:00', '2026-12-10T10:00:00Z');
    const before = given('wirral', [first]).until('2026-12-04 11:00').facts;
    const moved = conference('2026-12-04 12:00', '2026-12-17T10:00:00Z');
    const { missed } = inWords(audited('wirral', [...before, moved], '2026-12-04 13:00'));
    expect(missed.sort()).toEqual([
      '2026-12-04 12:00 report-to-chair moved whoever was told otherwise',
      '2026-12-04 12:00 report-to-parents moved whoever was told otherwise',
      '2026-12-04 12:00 social-worker-report moved whoever was told otherwise',
    ]);
  });

  test('nobody stood down', () => {
    const before = given('walsall', [referral]).until('2026-11-26 12:00').facts;
    const { missed } = inWords(
      audited('walsall', [...before, confirmed('2026-11-26 14:00')], '2026-11-26 15:00'),
    );
    expect(missed).toEqual([
      '2026-11-26 14:00 written-confirmation stand-down whoever was told otherwise',
      '2026-11-26 14:00 written-confirmation stand-down whoever was told otherwise',
    ]);
  });
});

describe('the span that is looked at', () => {
  const spans = ['2026-11-24 09:00', '2026-11-26 10:04', '2026-11-26 10:06', '2026-11-27 12:00'];

  test('judges each thing once, when the time it was given is over', () => {
    const counts = spans
      .slice(1)
      .map((now, index) => audited('walsall', [referral], now, spans[index]!).missed.length);
    expect(counts).toEqual([1, 2, 2]);
  });
});
