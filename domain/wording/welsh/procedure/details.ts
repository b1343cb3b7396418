/** The data of a milestone in Welsh. What is chosen stands after a colon, so that nothing before it mutates it. */
import { parseDay } from '../../../calendar/day.ts';
import type { DataValue, MilestoneData } from '../../../vocabulary/fields.ts';
import type { Role } from '../../../vocabulary/roles.ts';
import { concerns } from '../concerns.ts';
import { dayInWelsh, instantInWelsh, softened } from '../dates.ts';
import { delayReasonInWelsh } from '../milestones.ts';
import { roleInWelsh } from '../roles.ts';

type FieldWords =
  | { readonly lead: string; readonly values: Readonly<Record<string, string>> }
  | { readonly yes: string; readonly no: string }
  | { readonly says: (value: DataValue) => string };

const fields: Readonly<Record<string, FieldWords>> = {
  method: {
    lead: 'dull',
    values: {
      telephone: 'dros y ffôn',
      'in-person': 'wyneb yn wyneb',
      written: 'yn ysgrifenedig heblaw ar y ffurflen amlasiantaeth',
      'multi-agency-form': 'ar y ffurflen amlasiantaeth',
    },
  },
  outcome: {
    lead: 'canlyniad',
    values: {
      'no-further-action': 'dim gweithredu pellach',
      signposting: 'cyfeirio at wasanaeth arall',
      'early-help': 'cymorth cynnar',
      services: 'gwasanaethau',
      'emergency-action': 'gweithredu brys',
      assessment: 'asesiad',
      'strategy-discussion': 'trafodaeth strategaeth',
      'new-conference': 'cynhadledd newydd',
      'earlier-review': 'adolygiad cynharach',
      'no-action': 'dim gweithredu',
    },
  },
  kind: {
    lead: 'math',
    values: {
      initial: 'cynhadledd gychwynnol',
      review: 'cynhadledd adolygu',
      'pre-birth': 'cynhadledd cyn geni',
      'emergency-protection-order': 'gorchymyn amddiffyn brys',
      'police-protection': 'gwarchodaeth yr heddlu',
    },
  },
  stage: {
    lead: 'cam',
    values: {
      practitioner: 'yr ymarferwyr',
      'line-manager': 'y rheolwyr llinell',
      'senior-manager': 'yr uwch-reolwyr',
      informal: 'y cam anffurfiol',
      coordinator: 'y Cydlynydd',
      'lead-safeguarding-manager': 'y Rheolwr Diogelu Arweiniol',
      qasg: 'y Grŵp Sicrhau Ansawdd a Safonau',
      board: 'y Bwrdd',
    },
  },
  nature: { lead: 'mae ynghylch', values: concerns.natures },
  enquiry: { lead: 'yr hyn y gofynnwyd amdano', values: concerns.enquiries },
  conclusion: {
    lead: 'y canlyniad',
    values: { ...concerns.resolutions, ...concerns.groupConclusions },
  },
  initiatesSection47: {
    yes: "mae'n cychwyn ymholiadau adran 47",
    no: "nid yw'n cychwyn ymholiadau adran 47",
  },
  furtherAction: {
    yes: 'bwriedir camau cyfreithiol pellach',
    no: 'ni fwriedir camau cyfreithiol pellach',
  },
  plan: { yes: 'gwneir cynllun', no: 'ni wneir cynllun' },
  inquorate: {
    yes: "nid oes digon o asiantaethau'n cymryd rhan (dim cworwm)",
    no: "mae digon o asiantaethau'n cymryd rhan (cworwm)",
  },
  planContinues: { yes: "mae'r cynllun yn parhau", no: "nid yw'r cynllun yn parhau" },
  managerChaired: {
    yes: "y Rheolwr oedd wedi cadeirio'r gynhadledd y cwynir amdani",
    no: "nid y Rheolwr oedd wedi cadeirio'r gynhadledd y cwynir amdani",
  },
  conference: { says: (value) => `cynhadledd ${value}` },
  at: { says: (value) => `i'w chynnal ar ${softened(instant(value))}` },
  expires: { says: (value) => `daw i ben ar ${softened(instant(value))}` },
  until: { says: (value) => `tan ${softened(day(value))}` },
  date: { says: (value) => `y dyddiad yw ${day(value)}` },
  agencies: { says: (value) => `yr asiantaethau a wahoddwyd: ${[value].flat().join(', ')}` },
  agency: { says: (value) => `asiantaeth: ${value}` },
  person: { says: (value) => `person: ${value}` },
  by: { says: (value) => `gan: ${roleInWelsh(value as Role)}` },
  role: { says: (value) => roleInWelsh(value as Role) },
  reason: { says: (value) => `rheswm: ${delayReasonInWelsh(String(value))}` },
  milestone: { says: (value) => `cofnod ${value}` },
};

const day = (value: DataValue) => dayInWelsh(parseDay(String(value))!);
const instant = (value: DataValue) => instantInWelsh(Date.parse(String(value)));

/** What a trigger asks of a field: `dull: dros y ffôn neu wyneb yn wyneb`. Throws where there are no words. */
export function conditionInWelsh(field: string, values: readonly (string | boolean)[]): string {
  const words = wordsOf(field);
  const each = values.map((value) => detailInWelsh(field, value)).join(' neu ');
  return 'lead' in words ? `${words.lead}: ${each}` : each;
}

/** What the data of one milestone say, in the order in which they stand. */
export function detailsInWelsh(data: MilestoneData): string[] {
  return Object.entries(data).map(([field, value]) => detailInWelsh(field, value));
}

/** One value. Throws where there are no words for it. */
export function detailInWelsh(field: string, value: DataValue): string {
  const words = wordsOf(field);
  if ('says' in words) return words.says(value);
  if ('yes' in words) return value === true ? words.yes : words.no;
  const said = words.values[String(value)];
  if (said === undefined) throw new Error(`No Welsh for the ${field} ${value}`);
  return said;
}

function wordsOf(field: string): FieldWords {
  const words = fields[field];
  if (!words) throw new Error(`No Welsh for the field ${field}`);
  return words;
}
