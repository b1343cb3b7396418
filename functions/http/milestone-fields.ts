/** What each field of a milestone's data says, for whoever has to fill it in, and the kind of value it takes. */
import * as z from 'zod/mini';
import type { Field, Fields } from '../../domain/vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { agency, day, instant, label, reference, role } from './values.ts';

type NamesIn<Each> = Each extends unknown ? keyof Each & string : never;
type FieldName = NamesIn<(typeof milestones)[MilestoneType]>;

const meanings: Readonly<Record<FieldName, string>> = {
  agencies: 'The agencies that owe a report to it.',
  agency: 'Which agency.',
  at: 'When it is to take place.',
  by: 'The role of whoever did it.',
  conclusion: 'What came of it.',
  conference: 'Your reference of the conference, the same in everything about it.',
  date: 'The day itself.',
  enquiry: 'What was asked for to look into it.',
  expires: 'When it ends.',
  furtherAction: 'Whether action goes on once it has ended.',
  initiatesSection47: 'Whether it starts an enquiry.',
  inquorate: 'Whether too few came for it to decide.',
  kind: 'Which kind.',
  managerChaired: 'Whether a manager chaired the conference.',
  method: 'How it was made.',
  milestone: 'The id that was answered when the milestone in question was posted.',
  nature: 'What the concern is about.',
  outcome: 'What was decided.',
  person: 'Whose, as a label that you choose.',
  plan: 'Whether a plan was made.',
  planContinues: 'Whether the plan goes on.',
  reason: 'Why.',
  role: 'Which role.',
  stage: 'How far it has gone.',
  until: 'The last day for which it holds.',
};

/** Something that is made of a type of milestone, once, when first asked for: most requests need one type of many. */
export function ofType<Made>(make: (type: MilestoneType) => Made): (type: MilestoneType) => Made {
  const made = new Map<MilestoneType, Made>();
  return (type) => {
    const one = made.get(type) ?? make(type);
    made.set(type, one);
    return one;
  };
}

/** The data of a milestone that has none to give. */
export const noData = z.strictObject({});

/** The schema of the data of a type of milestone. Strict: an unknown field is refused. */
export const dataSchema = ofType((type) => {
  const fields: Fields = milestones[type];
  if (Object.keys(fields).length === 0) return noData;
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(name, field)])),
  );
});

/** Whether a milestone of this type cannot do without data. */
export function needsData(type: MilestoneType): boolean {
  return Object.values<Field>(milestones[type]).some((field) => 'required' in field);
}

function schemaOf(name: string, field: Field): z.ZodMiniType {
  const schema = valueSchema(field).check(z.describe(meanings[name as FieldName]));
  return 'required' in field ? schema : z.optional(schema);
}

function valueSchema(field: Field): z.ZodMiniType {
  switch (field.is) {
    case 'one-of':
      return z.enum(field.values);
    case 'yes-or-no':
      return z.boolean();
    case 'label':
      return label;
    case 'reference':
    case 'milestone-id':
      return reference;
    case 'day':
      return day;
    case 'instant':
      return instant;
    case 'role':
      return role;
    case 'agency':
      return agency;
    case 'agencies':
      return z.array(agency).check(z.maxLength(60));
  }
}
