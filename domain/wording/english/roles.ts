/** Roles in English, as people say them. */
import type { Role } from '../../vocabulary/roles.ts';

const names: Readonly<Record<Role, string>> = {
  agency: 'the agency',
  'agency-safeguarding-lead': "the agency's safeguarding lead",
  'child-protection-conference-team': 'the Child Protection Conference Team',
  'child-protection-coordinator': 'the Child Protection Coordinator',
  'childrens-social-care': "children's social care",
  'childrens-social-care-manager': "the children's social care manager",
  complainant: 'the complainant',
  'conference-chair': 'the Conference Chair',
  'consumer-relations-officer': 'the Consumer Relations Officer',
  'designated-safeguarding-lead': 'the designated safeguarding lead',
  'district-manager': 'the district manager',
  'emergency-duty-team': 'the Emergency Duty Team',
  'head-of-service': 'the Head of Service',
  keyworker: 'the keyworker',
  'lead-safeguarding-manager': 'the lead safeguarding manager',
  'line-manager': 'the line manager',
  'local-authority-designated-officer': 'the Local Authority Designated Officer',
  'manager-review-and-child-protection': 'the Manager, Review and Child Protection',
  professional: 'the professional',
  'qasg-chair': 'the chair of the Quality Assurance and Standards Group',
  'record-recipient': 'the recipient of the record',
  'referral-and-assessment-team': 'the Referral and Assessment Team',
  referrer: 'the referrer',
  'requesting-agency': 'the requesting agency',
  'safeguarding-board': 'the Safeguarding Board',
  'safeguarding-unit': 'the safeguarding unit',
  'senior-manager': 'the senior manager',
  'service-manager': 'the service manager',
  'service-manager-safeguarding-unit': 'the Service Manager of the Safeguarding Unit',
  'social-worker': 'the social worker',
  'strategic-management-group-chair': 'the chair of the Strategic Management Group',
  'team-manager': 'the team manager',
};

export function roleInWords(role: Role): string {
  return names[role];
}

/** `the referrer and the safeguarding unit`. */
export function rolesInWords(roles: readonly Role[]): string {
  const words = roles.map(roleInWords);
  return words.length < 2 ? (words[0] ?? 'nobody') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
