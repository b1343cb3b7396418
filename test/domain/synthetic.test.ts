import { expect, test } from 'vitest';
import { procedures, rulesOf } from '../../domain/catalogue/procedures.ts';
import {
  authorities,
  hasCases,
  isAuthority,
  syntheticAuthority,
} from '../../domain/vocabulary/authorities.ts';

test('the synthetic authority has cases, and is not among those that people work in', () => {
  expect(hasCases(syntheticAuthority)).toBe(true);
  expect(isAuthority(syntheticAuthority)).toBe(false);
  expect(authorities).not.toContain(syntheticAuthority);
  expect(authorities.every((authority) => hasCases(authority) && isAuthority(authority))).toBe(true);
  expect(hasCases('mars')).toBe(false);
});

test('it follows one rule as it stands in its document, and is no source of any', () => {
  const [rule, ...others] = rulesOf(syntheticAuthority);
  expect(others).toEqual([]);
  expect(rule).toEqual(rulesOf('dudley').find(({ id }) => id === 'written-confirmation'));
  expect(procedures.map(({ source }) => source)).not.toContain(syntheticAuthority);
});
