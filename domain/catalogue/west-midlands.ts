/** West Midlands regional child protection procedures, as their list of dated amendments stood on 20 October 2019. */
import type { Procedure } from './rule.ts';
import { complexAbuse } from './west-midlands/complex-abuse.ts';
import { disagreements } from './west-midlands/disagreements.ts';
import { endingAPlan } from './west-midlands/ending-a-plan.ts';
import { referrals } from './west-midlands/referrals.ts';
import { respondingToConcerns } from './west-midlands/responding-to-concerns.ts';

export const westMidlands: Procedure = {
  source: 'west-midlands',
  document: 'West Midlands regional child protection procedures, amendments to 20 October 2019',
  rules: [...complexAbuse, ...disagreements, ...referrals, ...respondingToConcerns, ...endingAPlan],
};
