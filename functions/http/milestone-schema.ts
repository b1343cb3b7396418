/** The body of a posted milestone, checked against the vocabulary. Strict: an unknown field anywhere is refused. */
import * as z from 'zod/mini';
import type { MilestoneReceived } from '../../domain/case/facts.ts';
import type { MilestoneData } from '../../domain/vocabulary/fields.ts';
import { isMilestoneType, type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { dataSchema, needsData, ofType } from './milestone-fields.ts';
import { notUnderstood } from './not-understood.ts';
import { Problem } from './problem.ts';
import { agency, caseReference, email, instant, role } from './values.ts';

/** A milestone as somebody tells of it. */
export interface ToldMilestone {
  readonly type: MilestoneType;
  /** Milliseconds since 1970. */
  readonly occurredAt: number;
  readonly data: MilestoneData;
  readonly people: MilestoneReceived['people'];
}

export interface PostedMilestone extends ToldMilestone {
  readonly case: string;
}

/** Somebody concerned with a case. */
export const person = z.strictObject({
  role,
  email,
  agency: z.optional(agency),
  language: z.optional(z.enum(['en', 'cy']).check(z.describe('English or Welsh.'))),
});

/** The people named with a milestone. */
export const people = z
  .array(person)
  .check(
    z.maxLength(60),
    z.describe("Adds to the case's people, or replaces who holds the same role for the same agency."),
  );

function shapeOf(type: MilestoneType) {
  const data = dataSchema(type);
  return {
    type: z.literal(type),
    occurredAt: instant,
    data: needsData(type) ? data : z.optional(data),
    people: z.optional(people),
  };
}

/** The schema of a posted milestone of a type. */
export const postedSchema = ofType((type) => z.strictObject({ case: caseReference, ...shapeOf(type) }));

/** The schema of a milestone of a type in a preview: there is no case. */
export const previewedSchema = ofType((type) => z.strictObject(shapeOf(type)));

/** Reads a posted milestone. Throws a problem that names the first field at fault and how to put it right. */
export function readMilestone(body: unknown): PostedMilestone {
  const { told, rest } = readBy(postedSchema, body);
  return { ...told, case: rest.case };
}

/** Reads a milestone of a preview. Throws as `readMilestone` does. */
export function readPreviewed(body: unknown): ToldMilestone {
  return readBy(previewedSchema, body).told;
}

function readBy(
  schemaOf: (type: MilestoneType) => z.ZodMiniType,
  body: unknown,
): { told: ToldMilestone; rest: { case: string } } {
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
  const result = schemaOf(type).safeParse(body);
  if (!result.success) throw notUnderstood(result.error);
  const read = result.data as {
    case: string;
    occurredAt: string;
    data?: MilestoneData;
    people?: PostedMilestone['people'];
  };
  const { data = {}, people = [] } = read;
  return { told: { type, occurredAt: Date.parse(read.occurredAt), data, people }, rest: read };
}
