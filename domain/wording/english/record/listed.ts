/** The words that fields of milestones have for their values, in English. */
import { eachCapitalised } from '../../capitals.ts';
import type { ListedValue } from '../../record-phrases.ts';
import { concerns } from '../concerns.ts';

export const listed: Readonly<Record<ListedValue, string>> = {
  ...eachCapitalised({
    ...concerns.natures,
    ...concerns.enquiries,
    ...concerns.groupConclusions,
    ...concerns.resolutions,
  }),
  telephone: 'By telephone',
  'in-person': 'In person',
  written: 'In writing, not on the multi-agency form',
  'multi-agency-form': 'On the multi-agency form',
  'no-further-action': 'No further action',
  signposting: 'Signposting',
  'early-help': 'Early help',
  services: 'Services',
  'emergency-action': 'Emergency action',
  assessment: 'Assessment',
  'strategy-discussion': 'Strategy discussion',
  'emergency-protection-order': 'Emergency protection order',
  'police-protection': 'Police protection',
  initial: 'Initial conference',
  review: 'Review conference',
  'pre-birth': 'Pre-birth',
  'complex-enquiry': 'Complex enquiry',
  transfer: 'Transfer',
  other: 'Other',
  'new-conference': 'New conference',
  'earlier-review': 'Earlier review',
  'no-action': 'No action',
  practitioner: 'Practitioners',
  'line-manager': 'Line managers',
  'senior-manager': 'Senior managers',
  informal: 'Informal',
  coordinator: 'Coordinator',
  'lead-safeguarding-manager': 'Lead Safeguarding Manager',
  qasg: 'Quality Assurance and Standards Group',
  board: 'Safeguarding Board',
};
