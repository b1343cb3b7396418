/** The data of a milestone in words: what a trigger asks for, and what an example says. */
import { parseDay } from '../../../calendar/day.ts';
import type { DataValue, MilestoneData } from '../../../vocabulary/fields.ts';
import type { Role } from '../../../vocabulary/roles.ts';
import { concerns } from '../concerns.ts';
import { dayInWords, instantInWords } from '../dates.ts';
import { joined } from '../joining.ts';
import { roleInWords } from '../roles.ts';

type FieldWords =
  /** One of several values; `lead` makes a clause of one: `it is` by telephone. */
  | { readonly lead: string; readonly values: Readonly<Record<string, string>> }
  | { readonly yes: string; readonly no: string }
  | { readonly says: (value: DataValue) => string };

const fields: Readonly<Record<string, FieldWords>> = {
  method: {
    lead: 'it is made',
    values: {
      telephone: 'by telephone',
      'in-person': 'in person',
      written: 'in writing other than on the multi-agency form',
      'multi-agency-form': 'on the multi-agency form',
    },
  },
  outcome: {
    lead: 'the outcome is',
    values: {
      'no-further-action': 'no further action',
      signposting: 'signposting',
      'early-help': 'early help',
      services: 'services',
      'emergency-action': 'emergency action',
      assessment: 'an assessment',
      'strategy-discussion': 'a strategy discussion',
      'new-conference': 'a new conference',
      'earlier-review': 'an earlier review',
      'no-action': 'no action',
    },
  },
  kind: {
    lead: 'it is',
    values: {
      initial: 'an initial conference',
      review: 'a review conference',
      'pre-birth': 'a pre-birth conference',
      'emergency-protection-order': 'an emergency protection order',
      'police-protection': 'police protection',
    },
  },
  stage: {
    lead: 'it is at',
    values: {
      practitioner: 'the stage of the practitioners',
      'line-manager': 'the stage of the line managers',
      'senior-manager': 'the stage of the senior managers',
      informal: 'the informal stage',
      coordinator: 'the stage of the Coordinator',
      'lead-safeguarding-manager': 'the stage of the Lead Safeguarding Manager',
      qasg: 'the stage of the Quality Assurance and Standards Group',
      board: 'the stage of the Board',
    },
  },
  nature: { lead: 'it is about', values: concerns.natures },
  enquiry: { lead: 'what was asked for is', values: concerns.enquiries },
  conclusion: {
    lead: 'what came of it is',
    values: { ...concerns.resolutions, ...concerns.groupConclusions },
  },
  initiatesSection47: {
    yes: 'it sets section 47 enquiries going',
    no: 'it does not set section 47 enquiries going',
  },
  furtherAction: { yes: 'further legal action is planned', no: 'no further legal action is planned' },
  plan: { yes: 'a plan is made', no: 'no plan is made' },
  inquorate: { yes: 'too few agencies take part (inquorate)', no: 'enough agencies take part (quorate)' },
  planContinues: { yes: 'the plan continues', no: 'the plan does not continue' },
  managerChaired: {
    yes: 'the Manager had chaired the conference complained of',
    no: 'the Manager had not chaired the conference complained of',
  },
  conference: { says: (value) => `conference ${value}` },
  at: { says: (value) => `to be held on ${instant(value)}` },
  expires: { says: (value) => `it expires on ${instant(value)}` },
  until: { says: (value) => `until ${day(value)}` },
  date: { says: (value) => `the date is ${day(value)}` },
  agencies: { says: (value) => `agencies asked: ${joined(typeof value === 'object' ? value : [], 'and')}` },
  agency: { says: (value) => `agency: ${value}` },
  person: { says: (value) => `person: ${value}` },
  by: { says: (value) => `by ${roleInWords(value as Role)}` },
  role: { says: (value) => roleInWords(value as Role) },
  reason: { says: (value) => `reason: ${String(value).replaceAll('-', ' ')}` },
  milestone: { says: (value) => `milestone ${value}` },
};

const day = (value: DataValue) => dayInWords(parseDay(String(value))!);
const instant = (value: DataValue) => instantInWords(Date.parse(String(value)));

/** What a trigger asks of a field: `it is made by telephone or in person`. Throws where there are no words. */
export function conditionInWords(field: string, values: readonly (string | boolean)[]): string {
  const words = wordsOf(field);
  const each = values.map((value) => detailInWords(field, value));
  return 'lead' in words ? `${words.lead} ${joined(each, 'or')}` : joined(each, 'or');
}

/** What the data of one milestone say, in the order in which they stand. */
export function detailsInWords(data: MilestoneData): string[] {
  return Object.entries(data).map(([field, value]) => detailInWords(field, value));
}

/** One value. Throws where there are no words for it. */
export function detailInWords(field: string, value: DataValue): string {
  const words = wordsOf(field);
  if ('says' in words) return words.says(value);
  if ('yes' in words) return value === true ? words.yes : words.no;
  const said = words.values[String(value)];
  if (said === undefined) throw new Error(`No words for the ${field} ${value}`);
  return said;
}

function wordsOf(field: string): FieldWords {
  const words = fields[field];
  if (!words) throw new Error(`No words for the field ${field}`);
  return words;
}
