import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingWeekOf } from '../../domain/audit/days.ts';
import { audit } from '../../domain/audit/findings.ts';
import type { Customs } from '../../domain/audit/rungs.ts';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import type { Addressed, Fact } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { london, onClock } from '../support/clock-face.ts';
import { historyOf } from '../support/histories.ts';
import { given, milestone } from '../support/story.ts';

// Where nobody sends digests, what is left to them comes half an hour late, and the audit must know why.

const customs = { week: workingWeekOf(bankHolidays, 'england-and-wales'), periods: {}, ladders };
const withDigests: Customs = { ...customs, digests: roles };
const owedBy = 'manager-review-and-child-protection';
const hour = 3_600_000;

function audited(authority: Authority, facts: readonly Fact[], until: string, ways = withDigests) {
  const span = { since: 0, now: london(until), restores: [] };
  const { missed, late, unexpected } = audit(rulesOf(authority), facts, ways, span);
  const told = ({ kind, at }: (typeof missed)[number]) => `${onClock(at)} ${kind}`;
  return { missed: missed.map(told), late: late.map(told), unexpected };
}

const nothing = { missed: [], late: [], unexpected: [] };
// Due at the end of Tuesday 24 November 2026, and heard of on Thursday 19: a reminder is owed at once
const warranted = milestone(
  'panel-hearing-warranted',
  '2026-11-10 10:00',
  {},
  { recorded: '2026-11-19 14:00' },
);
const { facts } = given('walsall', [warranted], { digests: [owedBy] }).until('2026-11-23 12:00');

/** The log, its messages changed. */
const withMessages = (change: (message: Addressed) => Addressed) =>
  facts.map((fact) =>
    fact.is === 'notices-addressed' ? { ...fact, messages: fact.messages.map(change) } : fact,
  );
const withoutClaims = facts.filter(({ is }) => is !== 'notice-claimed');

describe('what was left to a digest', () => {
  test('is not late when it goes by itself at half past nine', () => {
    expect(audited('walsall', facts, '2026-11-23 12:00')).toEqual(nothing);
  });

  test('is missed where it has not gone five minutes after that, and not before', () => {
    const missed = ['2026-11-19 14:00 reminder'];
    expect(audited('walsall', withoutClaims, '2026-11-20 09:34')).toEqual(nothing);
    expect(audited('walsall', withoutClaims, '2026-11-20 09:35')).toEqual({ ...nothing, missed });
  });

  test('is not missed where the duty was done before', () => {
    const done = milestone('complaint-panel-convened', '2026-11-20 08:00');
    const all = [...withoutClaims.filter(({ at }) => at < done.at), done];
    expect(audited('walsall', all, '2026-11-20 12:00')).toEqual(nothing);
  });

  test('is late where the role has no digests', () => {
    expect(audited('walsall', facts, '2026-11-23 12:00', { ...customs, digests: ['referrer'] }).late).toEqual(
      ['2026-11-19 14:00 reminder', '2026-11-23 09:00 reminder'],
    );
  });

  test.each([
    ['a later digest than the next', (digest: number) => digest + 24 * hour],
    ['another hour', (digest: number) => digest - hour],
  ])('is late where it waited for %s', (_what, changed) => {
    const spoilt = withMessages((message) => ({ ...message, digest: changed(message.digest!) }));
    expect(audited('walsall', spoilt, '2026-11-23 12:00').late).toContain('2026-11-19 14:00 reminder');
  });

  test('is late where too little time was left to act', () => {
    // Told to be due at half past five: eight hours less a millisecond after half past nine
    const soon = withMessages((message) => ({ ...message, tells: london('2026-11-20 17:30') - 1 }));
    expect(audited('walsall', soon, '2026-11-23 12:00').late).toContain('2026-11-19 14:00 reminder');
  });
});

describe.each(['walsall', 'gloucestershire', 'cwm-taf', 'wirral'] as const)('%s', (authority) => {
  test('whatever happens in a case, what waited for a digest is what might', () => {
    const end = '2027-04-30 12:00';
    let waited = 0;
    fc.assert(
      fc.property(historyOf(authority, ['milestone-voided', 'case-closed', 'contact-absent']), (history) => {
        const story = given(authority, history, { digests: roles }).until(end);
        fc.pre(!history.some(({ milestone: { type } }) => type === 'transfer-in-case'));
        waited += [...story.file.messages.values()].filter(({ digest }) => digest !== undefined).length;
        expect(audited(authority, story.facts, end)).toEqual(nothing);
      }),
      { numRuns: 80 },
    );
    expect(waited).toBeGreaterThan(0);
  });
});
