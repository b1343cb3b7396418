/** The body of a posted milestone, checked against the vocabulary. Strict: an unknown field anywhere is refused. */
import * as z from 'zod';
import type { MilestoneReceived } from '../../domain/case/facts.ts';
import type { Field, Fields, MilestoneData } from '../../domain/vocabulary/fields.ts';
import { isMilestoneType, type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { notUnderstood } from './not-understood.ts';
import { Problem } from './problem.ts';
import { agency, caseReference, day, email, instant, label, reference, role } from './values.ts';

export interface PostedMilestone {
  readonly case: string;
  readonly type: MilestoneType;
  /** Milliseconds since 1970. */
  readonly occurredAt: number;
  readonly data: MilestoneData;
  readonly people: MilestoneReceived['people'];
}

const person = z.strictObject({
  role,
  email,
  agency: agency.optional(),
  language: z.enum(['en', 'cy']).optional(),
});

function schemaOf(field: Field): z.ZodType {
  const schema = valueSchema(field);
  return 'required' in field ? schema : schema.optional();
}

function valueSchema(field: Field): z.ZodType {
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
      return z.array(agency).max(60);
  }
}

function dataSchema(fields: Fields): z.ZodType {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
  );
}

const dataSchemas = new Map<MilestoneType, z.ZodType>();

function bodySchema(type: MilestoneType): z.ZodType {
  let schema = dataSchemas.get(type);
  if (!schema) {
    const data = dataSchema(milestones[type]);
    const needsData = Object.values(milestones[type] as Fields).some((field) => 'required' in field);
    schema = z.strictObject({
      case: caseReference,
      type: z.literal(type),
      occurredAt: instant,
      data: needsData ? data : data.optional(),
      people: z.array(person).max(60).optional(),
    });
    dataSchemas.set(type, schema);
  }
  return schema;
}

/** Reads a posted milestone. Throws a problem that names the first field at fault and how to put it right. */
export function readMilestone(body: unknown): PostedMilestone {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('not-understood', {
      detail: 'The body is not a JSON object.',
      howToFix: 'Send an object with case, type and occurredAt.',
    });
  }
  const type = 'type' in body ? body.type : undefined;
  if (typeof type !== 'string' || !isMilestoneType(type)) {
    throw new Problem('not-understood', {
      detail: type === undefined ? 'The type is missing.' : 'This type of milestone is not known.',
      field: 'type',
      howToFix: `Use one of: ${Object.keys(milestones).join(', ')}.`,
    });
  }
  const result = bodySchema(type).safeParse(body);
  if (!result.success) throw notUnderstood(result.error);
  const posted = result.data as {
    case: string;
    occurredAt: string;
    data?: MilestoneData;
    people?: PostedMilestone['people'];
  };
  return {
    case: posted.case,
    type,
    occurredAt: Date.parse(posted.occurredAt),
    data: posted.data ?? {},
    people: posted.people ?? [],
  };
}
