import { expect, test } from 'vitest';
import { listRules } from '../../domain/catalogue/listing.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import { london } from '../support/clock-face.ts';
import { practice } from '../support/story.ts';

const now = london('2026-11-24 10:00');
const listed = (authority: 'wirral' | 'walsall' | 'cwm-taf', id: string, ways: Practice = practice) =>
  listRules(authority, ways, now).find((rule) => rule.id === id)!;

test('a rule with two bounds says both, and what starts the second', () => {
  const { within, starts, versions } = listed('wirral', 'record-discussed');
  const both =
    '15 working days of conference-held and 5 days of record-received-by-social-worker: the earlier';
  expect(within).toBe(both);
  expect(versions.map((version) => version.within)).toEqual([both]);
  expect(starts).toEqual([
    { milestone: 'conference-held' },
    { milestone: 'record-received-by-social-worker', after: { milestone: 'conference-held' } },
  ]);
});

test('every rule names each milestone that a bound of it is counted from', () => {
  for (const authority of authorities) {
    const rules = listRules(authority, practice, now);
    for (const { id, versions } of rulesOf(authority)) {
      const { within, starts } = rules.find((rule) => rule.id === id)!;
      for (const { sooner } of versions) {
        if (!sooner) continue;
        expect(within).toContain(sooner.within);
        expect(starts.map(({ milestone }) => milestone)).toContain(sooner.from);
      }
    }
  }
});

test('a rule with one bound says its period alone, or those that the authority has set', () => {
  expect(listed('walsall', 'written-confirmation').within).toBe('48 hours');
  const unset = listed('cwm-taf', 'qasg-feedback');
  expect([unset.within, unset.dormant]).toEqual(['set by the authority', true]);
  const set = listed('cwm-taf', 'qasg-feedback', { ...practice, periods: { 'qasg-feedback': '2 weeks' } });
  expect([set.within, set.dormant]).toEqual(['2 weeks', false]);
});
