/** Walsall Safeguarding Partnership's local policies and procedures, added to those of the region. */
import type { Procedure } from './rule.ts';
import { complaints } from './walsall/complaints.ts';
import { dissentAndAllegations } from './walsall/dissent-and-allegations.ts';

export const walsall: Procedure = {
  source: 'walsall',
  document: 'Walsall Safeguarding Partnership, local policies and procedures for children',
  rules: [...complaints, ...dissentAndAllegations],
};
