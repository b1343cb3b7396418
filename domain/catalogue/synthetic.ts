/** What the synthetic authority follows: one rule of the West Midlands, counted in hours, so that holidays move nothing. */
import type { Procedure } from './rule.ts';
import { westMidlands } from './west-midlands.ts';

export const synthetic: Procedure = {
  ...westMidlands,
  rules: westMidlands.rules.filter(({ id }) => id === 'written-confirmation'),
};
