import { expect, test } from 'vitest';
import { closedAt, openCaseFile } from '../../domain/case/case-file.ts';
import { erasureOf } from '../../domain/case/erasure.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { upIfClosedBy } from '../../domain/case/retention.ts';
import { toldIn } from '../../domain/evidence/told.ts';
import { readSettingsChange } from '../../functions/http/settings-schema.ts';
import { london, onClock } from '../support/clock-face.ts';
import { given, milestone } from '../support/story.ts';

test.each([
  ['1 year', '2027-11-28 00:00', '2026-11-27 23:59:59'],
  ['1 year', '2027-11-27 23:59', '2026-11-26 23:59:59'],
  ['6 years', '2032-07-01 12:00', '2026-06-30 23:59:59'],
  // There is no 29 February 2027, so what was closed on the 28th stays until 1 March 2028.
  ['1 year', '2028-02-29 12:00', '2027-02-27 23:59:59'],
] as const)('with %s, at %s the time of cases closed by %s is up', (retention, now, until) => {
  expect(onClock(upIfClosedBy(retention, london(now))!)).toBe(until);
});

test('for ever has no end', () => {
  expect(upIfClosedBy('for ever', london('2999-01-01 00:00'))).toBeUndefined();
});

test('only whole years from 1 to 99, or for ever, can be set', () => {
  for (const right of ['1 year', '6 years', '99 years', 'for ever']) {
    const sent = { version: 1, change: { retention: { closedCases: right } } };
    expect(readSettingsChange('walsall', sent).change).toEqual({ retention: { closedCases: right } });
  }
  for (const wrong of [
    '0 years',
    '1 years',
    '6 year',
    '6 days',
    '6 months',
    '100 years',
    '-1 years',
    '6',
    'six years',
    6,
  ]) {
    const sent = { version: 1, change: { retention: { closedCases: wrong } } };
    expect(() => readSettingsChange('walsall', sent)).toThrow('not-understood');
  }
});

test('a closing counts from when it was recorded, for as long as it is the last thing that happened', () => {
  const referral = milestone('referral-made', '2026-11-24 10:00');
  const wrongYear = milestone('case-closed', '2026-11-26 10:00', {}, { recorded: '2026-11-27 15:00' });
  const again = milestone('referral-made', '2027-01-10 09:00');
  const closed = (...facts: Fact[]) => closedAt(openCaseFile('walsall', 'WM-1', facts));
  expect(closed(referral)).toBeUndefined();
  expect(closed(referral, wrongYear)).toBe(london('2026-11-27 15:00'));
  expect(closed(referral, wrongYear, again)).toBeUndefined();
});

test('a decision to erase is the end of a log, and no part of who was told', () => {
  const { facts } = given('walsall', [
    milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' }),
  ]).until('2026-11-25 12:00');
  const decision = { is: 'erasure-decided', at: 1, reason: 'retention', by: 'settings version 2' } as const;
  expect(erasureOf(facts)).toBeUndefined();
  expect(erasureOf([...facts, decision])).toEqual(decision);
  const told = toldIn('walsall', 'WM-1', facts);
  expect(toldIn('walsall', 'WM-1', [...facts, decision])).toEqual(told);
  expect(told).toMatchObject([
    {
      kind: 'reminder',
      rule: 'written-confirmation',
      due: '2026-11-25T10:00:00.000+00:00',
      told: '2026-11-26T10:00:00.000+00:00',
      recipient: { roles: ['referrer'], email: 'referrer@area.example', language: 'en' },
      acceptedAt: '2026-11-25T10:00:00.000+00:00',
      deliveredAt: '2026-11-25T10:00:05.000+00:00',
      acknowledgedAt: null,
      standing: 'delivered',
    },
  ]);
  expect(told[0]!.steps.map(({ what }) => what)).toEqual(['addressed', 'claimed', 'accepted', 'delivered']);
});
