import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingWeekOf } from '../../domain/audit/days.ts';
import { audit } from '../../domain/audit/findings.ts';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import type { Addressed, Fact, MilestoneReceived } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { london } from '../support/clock-face.ts';
import { historyOf } from '../support/histories.ts';
import { given } from '../support/story.ts';

// Two readings of the same history, made apart from each other: what was sent, played in time, and what should have been.

const withRules: readonly Authority[] = ['walsall', 'gloucestershire', 'cwm-taf', 'wirral'];
const customs = { week: workingWeekOf(bankHolidays, 'england-and-wales'), periods: {}, ladders };
const general = ['milestone-voided', 'case-closed', 'contact-absent'] as const;
const end = '2027-04-30 12:00';

function audited(authority: Authority, facts: readonly Fact[]) {
  return audit(rulesOf(authority), facts, customs, { since: 0, now: london(end), restores: [] });
}

function played(authority: Authority, history: readonly MilestoneReceived[]): readonly Fact[] {
  const { facts } = given(authority, history).until(end);
  fc.pre(!isLeftToTheSending(facts));
  return facts;
}

function messagesOf(facts: readonly Fact[]): readonly Addressed[] {
  return facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []));
}

/** A transfer exempts a case from a rule; the second reading does not follow whom its notices had told before. */
function isLeftToTheSending(facts: readonly Fact[]): boolean {
  return facts.some((fact) => fact.is === 'milestone-received' && fact.milestone.type === 'transfer-in-case');
}

/** One message of a history sent at its own time that nothing else says. Histories with none are passed over. */
function oneMessage(history: readonly MilestoneReceived[], facts: readonly Fact[], nth: number): Addressed {
  const messages = messagesOf(facts);
  const inTime = facts.flatMap((fact) =>
    fact.is === 'notices-addressed' ? fact.messages.filter(({ due }) => due === fact.at) : [],
  );
  const single = inTime.filter(
    ({ notice, covers }) =>
      !messages.some((other) => other.notice !== notice && other.covers.some((id) => covers.includes(id))),
  );
  const times = history.map(({ at }) => at).sort((a, b) => a - b);
  const isCrowded = times.some((time, index) => index > 0 && time - times[index - 1]! < 15 * 60_000);
  fc.pre(single.length > 0 && !isCrowded);
  return single[nth % single.length]!;
}

describe.each(withRules)('%s', (authority) => {
  test('whatever happens in a case, what was sent is what should have been', () => {
    let claims = 0;
    fc.assert(
      fc.property(historyOf(authority, general), (history) => {
        const facts = played(authority, history);
        claims += facts.filter(({ is }) => is === 'notice-claimed').length;
        expect(audited(authority, facts)).toEqual({ missed: [], late: [], unexpected: [] });
      }),
      { numRuns: 80 },
    );
    expect(claims).toBeGreaterThan(0);
  });

  test('a message that is taken away is missed', () => {
    fc.assert(
      fc.property(historyOf(authority, general), fc.nat(), (history, nth) => {
        const facts = played(authority, history);
        const message = oneMessage(history, facts, nth);
        const without = facts.filter((fact) => !('notice' in fact && fact.notice === message.notice));
        expect(audited(authority, without).missed.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('a message that goes ten minutes late is late', () => {
    fc.assert(
      fc.property(historyOf(authority, general), fc.nat(), (history, nth) => {
        const facts = played(authority, history);
        const message = oneMessage(history, facts, nth);
        const slow = facts.map((fact) =>
          fact.is === 'notice-claimed' && fact.notice === message.notice
            ? { ...fact, at: fact.at + 10 * 60_000 }
            : fact,
        );
        expect(audited(authority, slow).late.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('a message that is sent again without need is unexpected', () => {
    fc.assert(
      fc.property(historyOf(authority, general), fc.nat(), (history, nth) => {
        const facts = played(authority, history);
        const message = oneMessage(history, facts, nth);
        const at = london(end) - 60_000;
        const again = { ...message, notice: 'again' };
        const more: Fact[] = [
          ...facts,
          { is: 'notices-addressed', at, messages: [again], superseded: [] },
          { is: 'notice-claimed', at, notice: 'again', attempt: 1, link: 'x' },
        ];
        expect(audited(authority, more).unexpected).toEqual(['again']);
      }),
      { numRuns: 40 },
    );
  });
});
