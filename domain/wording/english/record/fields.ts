/** What the fields of a milestone are called in English, for whoever fills them in. */
import type { FieldName, FieldWords } from '../../record-phrases.ts';

export const fields: Readonly<Record<FieldName, FieldWords>> = {
  agencies: { label: 'Agencies that owe a report', hint: 'Names of organisations, never of people.' },
  agency: { label: 'Agency', hint: 'The name of the organisation, never of a person.' },
  at: { label: 'When it is to take place' },
  by: { label: 'Who decided', hint: 'By role.' },
  conclusion: { label: 'Conclusion' },
  conference: {
    label: 'Reference of the conference',
    hint: 'Letters, digits and hyphens, such as ICPC-204. The same one in everything about this conference.',
  },
  date: { label: 'Date' },
  enquiry: { label: 'Enquiry that was asked for' },
  expires: { label: 'When it ends' },
  furtherAction: { label: 'Is further legal action planned?' },
  initiatesSection47: { label: 'Did it start section 47 enquiries?' },
  inquorate: { label: 'Did too few agencies take part (inquorate)?' },
  kind: { label: 'Kind' },
  managerChaired: { label: 'Had the manager chaired the conference?' },
  method: { label: 'How it was made' },
  milestone: { label: 'Milestone' },
  nature: { label: 'What the concern is about' },
  outcome: { label: 'Outcome' },
  person: {
    label: 'Whose, as a label',
    hint: 'A label that says nothing of the person, such as parent-1: small letters, digits and hyphens. Never a name.',
  },
  plan: { label: 'Was a plan made?' },
  planContinues: { label: 'Does the plan continue?' },
  reason: { label: 'Reason' },
  role: { label: 'Role that is away' },
  stage: { label: 'Stage' },
  until: { label: 'Up to and including' },
};
