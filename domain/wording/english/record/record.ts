/** Recorded milestones in English. */
import type { MilestoneType } from '../../../vocabulary/milestones.ts';
import { valuesIn } from '../../data-values.ts';
import type { Answers, RecordPhrases } from '../../record-phrases.ts';
import { dayInWords, instantInWords } from '../dates.ts';
import { roleInWords } from '../roles.ts';
import { fields } from './fields.ts';
import { listed } from './listed.ts';

/** Where the words of the type are not what people say. */
const titles: Readonly<Partial<Record<MilestoneType, string>>> = {
  'child-born-notified-to-emergency-duty-team': 'Emergency Duty Team told of the birth',
  'complex-abuse-referred': 'Complex abuse referred',
  'contact-absent': 'Somebody is away',
  'eighteenth-birthday-dated': 'Eighteenth birthday dated',
  'issue-reported-to-qasg': 'Issue reported to the Quality Assurance and Standards Group',
  'lado-notified': 'Local Authority Designated Officer told',
  'milestone-voided': 'Milestone voided',
  'qasg-reported': 'Quality Assurance and Standards Group reported',
  'report-given-to-chair': 'Report given to the Chair',
  'report-given-to-parents': 'Report given to the parents',
  'transfer-in-case': 'Case transferred in',
};

const yesOrNo: Answers = { yes: 'Yes', no: 'No' };
const answers: RecordPhrases['answers'] = {
  furtherAction: yesOrNo,
  initiatesSection47: yesOrNo,
  inquorate: yesOrNo,
  managerChaired: yesOrNo,
  plan: yesOrNo,
  planContinues: yesOrNo,
};

export const recordInEnglish: RecordPhrases = {
  milestone: (type) => titles[type] ?? asTitle(type),
  chapters: {
    referral: 'Referral',
    enquiry: 'Strategy, enquiry and protection orders',
    conference: 'Conference',
    plan: 'Plan, core group and review',
    complaint: 'Complaints',
    disagreement: 'Disagreements and issues',
    allegation: 'Allegations',
    'any-case': 'Any case',
  },
  field: (name) => fields[name],
  listed: (value) => listed[value],
  answers,
  value: valuesIn({
    answers,
    listed,
    day: dayInWords,
    instant: instantInWords,
    role: roleInWords,
  }),
};

/** `conference-held` as `Conference held`. */
function asTitle(type: MilestoneType): string {
  const words = type.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
