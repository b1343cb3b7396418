/** Recorded milestones in Welsh. */
import { valuesIn } from '../../data-values.ts';
import type { RecordPhrases } from '../../record-phrases.ts';
import { dayInWelsh, instantInWelsh } from '../dates.ts';
import { milestones } from '../milestones.ts';
import { roleInWelsh } from '../roles.ts';
import { answers } from './answers.ts';
import { fields } from './fields.ts';
import { listed } from './listed.ts';

export const recordInWelsh: RecordPhrases = {
  milestone: (type) => `${milestones[type].charAt(0).toUpperCase()}${milestones[type].slice(1)}`,
  chapters: {
    referral: 'Atgyfeirio',
    enquiry: 'Strategaeth, ymholiadau a gorchmynion amddiffyn',
    conference: 'Y gynhadledd',
    plan: "Y cynllun, y grŵp craidd a'r adolygiad",
    complaint: 'Cwynion',
    disagreement: 'Anghytundebau a materion',
    allegation: 'Honiadau',
    'any-case': 'Unrhyw achos',
  },
  field: (name) => fields[name],
  listed: (value) => listed[value],
  answers,
  value: valuesIn({
    answers,
    listed,
    day: dayInWelsh,
    instant: instantInWelsh,
    role: roleInWelsh,
  }),
};
