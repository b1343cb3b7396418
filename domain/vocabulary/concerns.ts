/**
 * What can be said of a concern that a conference chair raises: the kinds of problem, of enquiry and of conclusion that
 * Cwm Taf's procedure names, so that its reports to the Board can be counted. Public: webhooks use these words.
 */

/** What a concern is about, by the examples under "Informal discussion" and "Discussion with the Coordinator". */
export const concernNatures = [
  'procedures-not-followed',
  'practice',
  'information-missing',
  'single-action',
  'core-group',
  'plan-does-not-protect',
  'plan-drifts',
  'no-response',
  'other',
] as const;
export type ConcernNature = (typeof concernNatures)[number];

/** What the Quality Assurance and Standards Group asked for, by "Report to QASG". */
export const concernEnquiries = [
  'agency-reports',
  'multi-agency-audit',
  'agency-reports-and-audit',
  'none',
] as const;
export type ConcernEnquiry = (typeof concernEnquiries)[number];

/** What the Group came to: recommendations by "Report to QASG", a closer look by "Monitoring and reporting". */
export const groupConclusions = [
  'further-action-recommended',
  'service-need-identified',
  'protection-recommended',
  'theme-to-be-examined',
  'nothing-further',
  'other',
] as const;
export type GroupConclusion = (typeof groupConclusions)[number];

/** How a concern was resolved without the Group, by the resolution form and "Lead Safeguarding Manager". */
export const resolutions = ['chair-satisfied', 'conference-to-reconvene', 'other'] as const;
export type Resolution = (typeof resolutions)[number];
