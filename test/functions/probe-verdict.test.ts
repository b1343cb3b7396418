import { expect, test } from 'vitest';
import { whereBroken } from '../../functions/probe/verdict.ts';
import { london } from '../support/clock-face.ts';
import { given, milestone } from '../support/story.ts';

const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const key = { authority: 'walsall', reference: 'TEST-1' } as const;

test.each([
  ['2026-11-25 09:58:29', 'not-woken'],
  ['2026-11-25 09:58:30', undefined],
  ['2026-11-25 10:00', undefined],
  ['2026-11-25 10:00:01', 'not-woken'],
])('of a case told at 10:00, where it was to be told at %s: %s', (due, broken) => {
  const { facts } = given('walsall', [referral]).until('2026-11-25 12:00');
  const head = { length: facts.length, deadlines: [], closed: false };
  expect(whereBroken({ key, facts, hashes: [], unsettled: [], head }, london(due))).toBe(broken);
});
