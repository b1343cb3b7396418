/** The kinds of value that other systems and people may send, each with what to do where it is wrong. */
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { parseDay } from '../../domain/calendar/day.ts';
import { roles } from '../../domain/vocabulary/roles.ts';

// What the smaller half of zod does not bring by itself: words for what we have none of our own for.
z.config(en());

export const caseReference = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9-]{3,32}$/, 'Use 3 to 32 letters, digits and hyphens.'),
    z.describe('The opaque reference of the case, never a name.'),
  );
/** Three centuries: further off a date is a slip, and what is counted from it would leave the years that ISO 8601 can write. */
const nearYear = '(?:19|20|21)[0-9]{2}';
const monthAndDay = '(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])';
const hourAndMinute = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const time = `${hourAndMinute}(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?`;

function instantOf(year: string, howToWrite: string) {
  return z.string().check(
    z.regex(new RegExp(`^${year}-${monthAndDay}T${time}(?:Z|[+-]${hourAndMinute})$`), howToWrite),
    z.refine(
      (text) => parseDay(text.slice(0, 10)) !== undefined && !Number.isNaN(Date.parse(text)),
      'Use a date and time that exist.',
    ),
  );
}

/** A moment in or about a case. */
export const instant = instantOf(
  nearYear,
  'Use ISO 8601 with an offset or Z, in the years 1900 to 2199.',
).check(
  z.describe('A moment in ISO 8601, to the minute or finer, with an offset or Z, in the years 1900 to 2199.'),
);
/** A moment to compare with, however far away. */
export const anyInstant = instantOf('[0-9]{4}', 'Use ISO 8601 with an offset or Z.');
export const day = z.string().check(
  z.regex(new RegExp(`^${nearYear}-${monthAndDay}$`), 'Use a date as YYYY-MM-DD, in the years 1900 to 2199.'),
  z.refine((text) => parseDay(text) !== undefined, 'Use a date that exists.'),
  z.describe('A calendar day, YYYY-MM-DD, in the years 1900 to 2199.'),
);
export const label = z
  .string()
  .check(
    z.regex(/^[a-z0-9-]{1,40}$/, 'Use 1 to 40 lower-case letters, digits and hyphens.'),
    z.describe('A label that says nothing of the person, such as parent-1.'),
  );
export const reference = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9-]{1,64}$/, 'Use 1 to 64 letters, digits and hyphens.'),
    z.describe("An id, Longstop's own or another system's."),
  );
export const role = z.enum(roles).check(z.describe('A role in the procedures.'));
export const agency = z
  .string()
  .check(
    z.regex(
      /^[\p{L}\p{N}][\p{L}\p{N} &.,'’()/-]{0,79}$/u,
      'Use the name of an organisation, up to 80 characters.',
    ),
    z.describe('The name of an organisation, never of a person.'),
  );
/** What mail servers take: dots between parts, and labels of a domain of at most 63 characters. */
const address =
  /^[A-Za-z0-9_'+-]+(?:\.[A-Za-z0-9_'+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

export const email = z.email({ pattern: address, error: 'Use an e-mail address.' }).check(
  z.maxLength(254, 'Use an e-mail address of at most 254 characters.'),
  z.refine(
    (text) => text.indexOf('@') <= 64,
    'Use an e-mail address with at most 64 characters before the @.',
  ),
  z.describe('A work address.'),
);
