import type { ConcernPhrases } from '../concern-phrases.ts';

export const concerns: ConcernPhrases = {
  natures: {
    'procedures-not-followed': 'procedures or protocols not followed',
    practice: 'practice, such as a child not seen',
    'information-missing': 'reports or information missing',
    'single-action': 'one matter that needs action, such as a service',
    'core-group': 'the core group',
    'plan-does-not-protect': 'a plan that does not protect the child',
    'plan-drifts': 'drift in carrying out a plan',
    'no-response': 'no response in the time agreed',
    other: 'another matter',
    'immediate-safety': 'a child’s immediate safety',
    'not-stated': 'not stated',
  },
  enquiries: {
    'agency-reports': 'reports from single agencies',
    'multi-agency-audit': 'a multi-agency audit',
    'agency-reports-and-audit': 'reports from single agencies and a multi-agency audit',
    none: 'no enquiry',
    'not-stated': 'not stated',
  },
  groupConclusions: {
    'further-action-recommended': 'further action recommended to agencies',
    'service-need-identified': 'the need for a service identified',
    'protection-recommended': 'better protection of the child recommended',
    'theme-to-be-examined': 'a theme to be looked at more closely',
    'nothing-further': 'nothing further',
    other: 'another conclusion',
    'not-stated': 'not stated',
  },
  resolutions: {
    'chair-satisfied': 'the chair is satisfied',
    'conference-to-reconvene': 'the conference is to reconvene',
    other: 'another conclusion',
    'safety-concern-resolved': 'a concern for immediate safety resolved',
    'not-stated': 'not stated',
  },
};
