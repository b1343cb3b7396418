import { beforeAll, describe, expect, test } from 'vitest';
import { hour, minute } from '../../domain/calendar/london.ts';
import { wrongWith } from './checks.ts';
import { groupIn, herdIn } from './figures.ts';
import type { Notice } from './notices.ts';
import { inWords } from './print.ts';
import { type Outcome, run } from './run.ts';

// `npm run herd` lets fifty thousand notices fall due.

const options = { notices: 1000, rate: 14, seed: 2 };

describe(`${options.notices} notices at nine on the first working day after Christmas`, () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await run(options);
  }, 60_000);

  test('all go once, the urgent in time, the overdue before the reminders, as fast as SES takes them', () => {
    expect(wrongWith(outcome)).toEqual([]);
  });

  test('are of every urgency, with more that is urgent through the morning', () => {
    const count = (urgency: Notice['urgency'], isOfHerd: boolean) =>
      groupIn(outcome, { urgency, isOfHerd }).length;
    expect(count('urgent', true)).toBe(10);
    expect(count('late', true)).toBe(390);
    expect(count('routine', true)).toBe(600);
    expect(count('urgent', false)).toBeGreaterThan(25);
  });

  test('have SES say that it is too busy, and none is put off', () => {
    expect(outcome.counts.refused).toBeGreaterThan(0);
    expect(outcome.troubles['put off']).toBe(0);
  });

  test('are told in figures', () => {
    expect(inWords(outcome)).toMatch(/^late, at nine +390 /m);
  });

  describe('a morning that went otherwise', () => {
    const spoilt = (spoil: (notice: Notice) => Notice, isChosen: (notice: Notice) => boolean) => {
      const chosen = outcome.notices.find(isChosen)!;
      return { ...outcome, notices: outcome.notices.map((one) => (one === chosen ? spoil(one) : one)) };
    };
    const is = (urgency: Notice['urgency']) => (one: Notice) => one.urgency === urgency && one.isOfHerd;
    const later = (by: number) => (one: Notice) => ({ ...one, accepted: [one.accepted[0]! + by] });
    const found = (other: Outcome) => wrongWith(other).map((what) => what.split(':')[0]);

    test('is found out where one went twice', () => {
      const twice = (one: Notice) => ({ ...one, accepted: [...one.accepted, ...one.accepted] });
      expect(found(spoilt(twice, is('routine')))).toEqual(['none-twice']);
    });

    test('is found out where something urgent came late', () => {
      expect(found(spoilt(later(4 * minute), is('urgent')))).toContain('urgent-in-time');
    });

    test('is found out where the overdue came after the reminders, which also takes too long', () => {
      expect(found(spoilt(later(hour), is('late')))).toEqual(['in-order-of-urgency', 'fast-enough']);
    });

    test('is found out where some never fell due, were lost or were put into the wrong hands', () => {
      const fewer = { ...outcome, notices: outcome.notices.filter((one) => one !== herdIn(outcome)[0]) };
      expect(found(fewer)).toEqual(['as-many-as-asked']);
      expect(found({ ...outcome, lost: ['one'] })).toEqual(['none-lost']);
      expect(found({ ...outcome, troubles: { 'left to a person': 1 } })).toEqual(['none-in-trouble']);
    });
  });
});
