/**
 * Every type of milestone that can be posted, with the data it may carry. Public: webhooks use these words. A field
 * is optional unless it says `required`; absent means false or none.
 */
import { concernEnquiries, concernNatures, groupConclusions, resolutions } from './concerns.ts';
import type { Fields } from './fields.ts';

const conference = { is: 'reference' } as const;
const person = { is: 'label' } as const;
const nature = { is: 'one-of', values: concernNatures } as const;
const conferenceKind = { is: 'one-of', values: ['initial', 'review', 'pre-birth'] } as const;

export const milestones = {
  // Referral
  'harm-identified': {},
  'referral-made': {
    method: {
      is: 'one-of',
      values: ['telephone', 'in-person', 'written', 'multi-agency-form'],
      required: true,
    },
  },
  'referral-confirmed-in-writing': {},
  'referral-received': {},
  'referral-decided': {
    outcome: {
      is: 'one-of',
      values: [
        'no-further-action',
        'signposting',
        'early-help',
        'services',
        'emergency-action',
        'assessment',
        'strategy-discussion',
      ],
    },
  },
  'referral-response-received': {},
  'referral-closed': {},
  'referrer-contacted': {},
  'service-request-made': {},
  'new-information-received': {},
  'new-information-passed-on': {},
  // Strategy and enquiry
  'strategy-discussion-held': { initiatesSection47: { is: 'yes-or-no' } },
  'conference-required': {},
  'continuing-risk-judged': {},
  'conference-team-informed': {},
  'complex-abuse-referred': {},
  'complex-abuse-strategy-meeting-held': {},
  'complex-abuse-investigation-concluded': {},
  'strategic-management-group-appointed': {},
  'strategic-management-group-met': {},
  'protection-order-made': {
    kind: { is: 'one-of', values: ['emergency-protection-order', 'police-protection'] },
    expires: { is: 'instant', required: true },
    furtherAction: { is: 'yes-or-no' },
  },
  // Conference
  'conference-requested': {},
  'safeguarding-unit-contacted': {},
  'conference-scheduled': {
    conference,
    kind: conferenceKind,
    at: { is: 'instant', required: true },
    agencies: { is: 'agencies' },
  },
  'conference-delay-authorised': {
    conference,
    until: { is: 'day', required: true },
    by: { is: 'role' },
    reason: { is: 'one-of', values: ['complex-enquiry', 'pre-birth', 'transfer', 'other'] },
  },
  'exclusion-considered': {},
  'exclusion-requested': {},
  'social-worker-report-provided': {},
  'report-given-to-parents': {},
  'report-given-to-chair': {},
  'report-countersigned': {},
  'agency-report-provided': { conference, agency: { is: 'agency', required: true } },
  'conference-held': {
    conference,
    kind: conferenceKind,
    plan: { is: 'yes-or-no' },
    inquorate: { is: 'yes-or-no' },
  },
  'decision-letter-sent': {},
  'record-sent-to-professionals': {},
  'record-sent-to-family': {},
  'record-received': { person },
  'record-received-by-social-worker': {},
  'record-amendment-requested': { person },
  'record-discussed': {},
  'decisions-received': { person },
  'resource-disparity-raised': {},
  'resource-disparity-resolved': {},
  'core-group-met': {},
  'review-conference-scheduled': {},
  'review-conference-held': { conference, planContinues: { is: 'yes-or-no' } },
  'plan-ended': {},
  'plan-ended-notified': {},
  'eighteenth-birthday-dated': { date: { is: 'day', required: true } },
  'child-born': {},
  'child-born-notified-to-emergency-duty-team': {},
  'lead-social-worker-told-of-birth': {},
  // Complaints and disagreements
  'complaint-intended': {},
  'complaint-form-sent': {},
  'complaint-submitted': { person },
  'late-complaint-decided': { by: { is: 'role' } },
  'panel-hearing-warranted': { managerChaired: { is: 'yes-or-no' } },
  'agency-complaint-opened': {},
  'agency-complaint-completed': {},
  'complaint-panel-convened': {},
  'panel-decided': { outcome: { is: 'one-of', values: ['new-conference', 'earlier-review', 'no-action'] } },
  'dissent-raised-with-manager': {},
  'dissent-decided': {},
  'disagreement-raised': {
    stage: { is: 'one-of', values: ['practitioner', 'line-manager', 'senior-manager'] },
  },
  'disagreement-resolved': {},
  'issue-received': { nature },
  'issue-responded': {},
  'issue-unresolved': {
    stage: {
      is: 'one-of',
      values: ['informal', 'coordinator', 'lead-safeguarding-manager', 'qasg', 'board'],
    },
    nature,
  },
  'issue-resolved': { conclusion: { is: 'one-of', values: resolutions } },
  'issue-taken-to-next-stage': {},
  'issue-reported-to-qasg': { nature },
  'chair-given-feedback': {
    enquiry: { is: 'one-of', values: concernEnquiries },
    conclusion: { is: 'one-of', values: groupConclusions },
  },
  'immediate-safety-concern-raised': {},
  'immediate-safety-acknowledged': {},
  'immediate-safety-resolved': {},
  'reporting-period-started': {},
  'qasg-reported': {},
  // Allegations
  'allegation-known': {},
  'allegation-investigation-started': {},
  'lado-notified': {},
  // Any case
  'milestone-voided': { milestone: { is: 'milestone-id', required: true } },
  'contact-absent': { role: { is: 'role', required: true }, until: { is: 'day', required: true } },
  'case-closed': { reason: { is: 'label' } },
  'transfer-in-case': {},
} as const satisfies Record<string, Fields>;

export type MilestoneType = keyof typeof milestones;

export function isMilestoneType(text: string): text is MilestoneType {
  return Object.hasOwn(milestones, text);
}
