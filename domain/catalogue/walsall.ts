/** Walsall Safeguarding Partnership's local policies and procedures, added to those of the region. */
import type { Procedure } from './rule.ts';
import { complaintPanel } from './walsall/complaint-panel.ts';
import { dissentAndAllegations } from './walsall/dissent-and-allegations.ts';
import { makingAComplaint } from './walsall/making-a-complaint.ts';

export const walsall: Procedure = {
  source: 'walsall',
  document: 'Walsall Safeguarding Partnership, local policies and procedures for children',
  rules: [...makingAComplaint, ...complaintPanel, ...dissentAndAllegations],
};
