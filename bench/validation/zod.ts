/** JSON.parse and a plain zod schema of the same fields: kinds of values alone, for every type at once. */
import * as z from 'zod';
import { measured } from './measured.ts';

const text = z.string();
const milestone = z.object({
  case: text,
  type: text,
  occurredAt: text,
  data: z.record(text, z.unknown()).optional(),
  people: z
    .array(z.object({ role: text, email: text, agency: text.optional(), language: text.optional() }))
    .optional(),
});

measured((body) => milestone.parse(JSON.parse(body.toString())));
