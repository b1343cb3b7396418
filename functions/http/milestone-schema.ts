/** The body of a posted milestone, checked against the vocabulary. Strict: an unknown field anywhere is refused. */
import * as z from 'zod';
import { parseDay } from '../../domain/calendar/day.ts';
import type { MilestoneReceived } from '../../domain/case/facts.ts';
import type { Field, Fields, MilestoneData } from '../../domain/vocabulary/fields.ts';
import { isMilestoneType, type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { Problem } from './problem.ts';

export interface PostedMilestone {
  readonly case: string;
  readonly type: MilestoneType;
  /** Milliseconds since 1970. */
  readonly occurredAt: number;
  readonly data: MilestoneData;
  readonly people: MilestoneReceived['people'];
}

const caseReference = z
  .string()
  .regex(/^[A-Za-z0-9-]{3,32}$/, 'Use 3 to 32 letters, digits and hyphens.')
  .describe('The opaque reference of the case, never a name.');
const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
    'Use ISO 8601 with an offset or Z.',
  )
  .refine(
    (text) => parseDay(text.slice(0, 10)) !== undefined && !Number.isNaN(Date.parse(text)),
    'Use a date and time that exist.',
  );
const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'Use a date that exists, as YYYY-MM-DD.');
const label = z.string().regex(/^[a-z0-9-]{1,40}$/, 'Use 1 to 40 lower-case letters, digits and hyphens.');
const reference = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'Use 1 to 64 letters, digits and hyphens.');
const role = z.enum(roles);
const agency = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} &.,'’()/-]{0,79}$/u,
    'Use the name of an organisation, up to 80 characters.',
  );
const email = z
  .email('Use an e-mail address.')
  .max(254, 'Use an e-mail address of at most 254 characters.')
  .regex(/^[\x21-\x7e]+$/, 'Use an e-mail address.');

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

/** The first thing that is wrong. What was sent is never repeated in the answer: it might name somebody. */
function notUnderstood(error: z.ZodError): Problem {
  const issue = error.issues[0]!;
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return new Problem('not-understood', {
      detail: 'There is a field here that this type of milestone does not have. Nothing was stored.',
      field: [...path, issue.keys[0]!].join('.').slice(0, 120),
      howToFix: 'Leave the field out. Longstop takes no names and no free text.',
    });
  }
  if (issue.code === 'invalid_value') {
    return new Problem('not-understood', {
      detail: 'The value is missing or is not one of those allowed.',
      field: path.join('.'),
      howToFix: `Use one of: ${issue.values.join(', ')}.`,
    });
  }
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
  return new Problem('not-understood', {
    detail: missing ? 'A field is missing.' : 'The value cannot be used.',
    field: path.join('.'),
    howToFix: issue.message.endsWith('.')
      ? issue.message
      : `Give a value of the right kind: ${issue.message}.`,
  });
}
