/** The kinds of value that other systems and people may send, each with what to do where it is wrong. */
import * as z from 'zod';
import { parseDay } from '../../domain/calendar/day.ts';
import { roles } from '../../domain/vocabulary/roles.ts';

export const caseReference = z
  .string()
  .regex(/^[A-Za-z0-9-]{3,32}$/, 'Use 3 to 32 letters, digits and hyphens.')
  .describe('The opaque reference of the case, never a name.');
export const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
    'Use ISO 8601 with an offset or Z.',
  )
  .refine(
    (text) => parseDay(text.slice(0, 10)) !== undefined && !Number.isNaN(Date.parse(text)),
    'Use a date and time that exist.',
  );
export const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'Use a date that exists, as YYYY-MM-DD.');
export const label = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, 'Use 1 to 40 lower-case letters, digits and hyphens.');
export const reference = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'Use 1 to 64 letters, digits and hyphens.');
export const role = z.enum(roles);
export const agency = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} &.,'’()/-]{0,79}$/u,
    'Use the name of an organisation, up to 80 characters.',
  );
export const email = z
  .email('Use an e-mail address.')
  .max(254, 'Use an e-mail address of at most 254 characters.')
  .regex(/^[\x21-\x7e]+$/, 'Use an e-mail address.');
