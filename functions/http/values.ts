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
    /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,9})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/,
    'Use ISO 8601 with an offset or Z.',
  )
  .refine(
    (text) => parseDay(text.slice(0, 10)) !== undefined && !Number.isNaN(Date.parse(text)),
    'Use a date and time that exist.',
  )
  .describe('A moment in ISO 8601, to the minute or finer, with an offset or Z.');
export const day = z
  .string()
  .regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/, 'Use a date that exists, as YYYY-MM-DD.')
  .refine((text) => parseDay(text) !== undefined, 'Use a date that exists, as YYYY-MM-DD.')
  .describe('A calendar day, YYYY-MM-DD.');
export const label = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, 'Use 1 to 40 lower-case letters, digits and hyphens.')
  .describe('A label that says nothing of the person, such as parent-1.');
export const reference = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/, 'Use 1 to 64 letters, digits and hyphens.')
  .describe("An id, Longstop's own or another system's.");
export const role = z.enum(roles).describe('A role in the procedures.');
export const agency = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} &.,'’()/-]{0,79}$/u,
    'Use the name of an organisation, up to 80 characters.',
  )
  .describe('The name of an organisation, never of a person.');
export const email = z
  .email('Use an e-mail address.')
  .max(254, 'Use an e-mail address of at most 254 characters.')
  .describe('A work address.');
