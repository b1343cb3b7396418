/** The rules of an authority as they are answered. */
import * as z from 'zod';
import type { RuleListing } from '../../../domain/catalogue/listing.ts';
import { type LadderName, ladders } from '../../../domain/notices/ladders.ts';
import { day, role } from '../../http/values.ts';
import { authority, londonInstant, milestoneType } from './deadline.ts';

const value = z.union([z.string(), z.boolean()]);

const earlier = z.strictObject({
  milestone: milestoneType,
  where: z
    .record(z.string(), z.array(value))
    .describe('Only where its data has one of these values.')
    .exactOptional(),
});

const trigger = earlier.extend({
  after: earlier.describe('Only where this one happened before it in the case.').exactOptional(),
  tooLateFor: z
    .string()
    .describe('Only where it came too late for the clock of the rule with this id.')
    .exactOptional(),
});

const citation = z.strictObject({
  section: z.string().describe('Section or paragraph of the document.'),
  summary: z.string().describe('What it says, in our words.'),
});

const example = z.strictObject({
  shows: z.string().describe('What it is an example of.'),
  given: z.array(
    z.strictObject({
      milestone: milestoneType,
      at: z.string().describe('Date and time in London, YYYY-MM-DD HH:MM.'),
      data: z.record(z.string(), z.union([value, z.array(z.string())])).exactOptional(),
    }),
  ),
  due: z.string().describe('The date worked out by hand.'),
  dueAt: londonInstant.nullable().describe('The date that Longstop works out.'),
  because: z.array(z.string()),
});

export const rule: z.ZodType<RuleListing> = z.strictObject({
  id: z.string(),
  title: z.string().describe('The duty in a few words.'),
  within: z
    .string()
    .describe(
      "The period in force today: the document's, or what the authority has set. Both, where there are two bounds.",
    ),
  starts: z
    .array(trigger)
    .describe(
      'Milestones that start the clock; where there are two bounds, also the one that starts the second.',
    ),
  ends: z.array(trigger).describe('Milestones by which it is met.'),
  owedBy: z.array(role),
  escalatesTo: z.array(role),
  cite: citation.extend({ source: z.string(), document: z.string(), ruleVersion: day }),
  versions: z.array(z.strictObject({ from: day, within: z.string(), cite: citation })),
  ladder: z.enum(Object.keys(ladders) as LadderName[]).describe('Which ladder of notices it calls for.'),
  dormant: z.boolean().describe('True where the document gives no period and the authority has set none.'),
  examples: z.array(example).describe('Dates worked out with calendar and pencil.'),
});

export const procedures = z.strictObject({ authority, rules: z.array(rule) });
