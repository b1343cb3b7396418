/** Erasures, and what is held about an address, as they are answered. */
import * as z from 'zod';
import { erasureReasons } from '../../../domain/case/facts.ts';
import { askedFor } from '../../erasure/asked.ts';
import { agency, caseReference, role } from '../../http/values.ts';
import { authority, londonInstant } from './deadline.ts';
import { hash, told } from './evidence.ts';

const cursor = z.string().nullable().describe('Ask with it for the next page. Null on the last.');

export const erasureAnswer = z.strictObject({
  case: caseReference,
  authority,
  status: z.literal('erasing').describe('The case answers nobody any more, and is gone within half an hour.'),
  reason: z.enum([...askedFor, 'retention']),
  decidedAt: londonInstant,
});

export const revocation = z.strictObject({
  case: caseReference,
  authority,
  revoked: z.int().min(0).describe('How many links worked until now.'),
});

export const erasure = z.strictObject({
  id: hash,
  what: hash.describe('A keyed digest of the reference. It says nothing to who does not know the reference.'),
  reason: z.enum(erasureReasons).describe('retention: its time was up. The others were asked for.'),
  by: z.string().describe('The subject of the token of whoever asked, or the version of the settings.'),
  decidedAt: londonInstant,
  begunAt: londonInstant,
  erasedAt: londonInstant.nullable().describe('Null while it is going on.'),
  facts: z.int().min(1).describe('How many facts there were.'),
  lastHash: hash.describe('The hash of the last of them, by which an older copy of the evidence is known.'),
});

export const erasures = z.strictObject({
  authority,
  erasures: z.array(erasure).describe('In the order in which they were decided.'),
  cursor,
});

export const subjectAccessAnswer = z.strictObject({
  authority,
  directory: z.array(role).describe('Roles for which the address is in the directory now.'),
  searched: z.int().min(0).describe('How many cases were looked through.'),
  cases: z
    .array(
      z.strictObject({
        case: caseReference,
        status: z.enum(['open', 'closed']),
        people: z
          .array(z.strictObject({ role, agency: z.exactOptional(agency) }))
          .describe('As what the address was posted to the case.'),
        told: z.array(told).describe('What was sent to it.'),
      }),
    )
    .describe('Those in which the address occurs.'),
  cursor: cursor.describe('Ask with it for the next hundred cases. Null when all were looked through.'),
});
