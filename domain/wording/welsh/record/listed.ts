/** The words that fields of milestones have for their values, in Welsh. */
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
  telephone: 'Dros y ffôn',
  'in-person': 'Wyneb yn wyneb',
  written: 'Yn ysgrifenedig, heb fod ar y ffurflen amlasiantaeth',
  'multi-agency-form': 'Ar y ffurflen amlasiantaeth',
  'no-further-action': 'Dim camau pellach',
  signposting: 'Cyfeirio at wasanaeth arall',
  'early-help': 'Cymorth cynnar',
  services: 'Gwasanaethau',
  'emergency-action': 'Camau brys',
  assessment: 'Asesiad',
  'strategy-discussion': 'Trafodaeth strategaeth',
  'emergency-protection-order': 'Gorchymyn amddiffyn brys',
  'police-protection': 'Amddiffyniad yr heddlu',
  initial: 'Cynhadledd gychwynnol',
  review: 'Cynhadledd adolygu',
  'pre-birth': 'Cyn geni',
  'complex-enquiry': 'Ymholiad cymhleth',
  transfer: 'Trosglwyddo',
  other: 'Arall',
  'new-conference': 'Cynhadledd newydd',
  'earlier-review': 'Adolygiad cynharach',
  'no-action': 'Dim camau',
  practitioner: 'Ymarferwyr',
  'line-manager': 'Rheolwyr llinell',
  'senior-manager': 'Uwch-reolwyr',
  informal: 'Anffurfiol',
  coordinator: 'Cydlynydd',
  'lead-safeguarding-manager': 'Rheolwr Diogelu Arweiniol',
  qasg: 'Y Grŵp Sicrhau Ansawdd a Safonau',
  board: 'Y Bwrdd Diogelu',
};
