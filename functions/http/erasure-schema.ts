/** The request to erase a case. Strict. */
import * as z from 'zod/mini';
import { askedFor } from '../erasure/asked.ts';
import { notUnderstood } from './not-understood.ts';
import { Problem } from './problem.ts';
import { caseReference } from './values.ts';

/** The body of the request. */
export const erasureRequest = z.strictObject({
  reason: z
    .enum(askedFor)
    .check(z.describe('Why: a person asks for it, a court orders it, or it should never have been a case.')),
  confirm: caseReference.check(z.describe('The reference of the case once more.')),
});

/** Reads the reason. Throws a problem where the reference is not confirmed. */
export function readErasureRequest(sent: unknown, reference: string): (typeof askedFor)[number] {
  const parsed = erasureRequest.safeParse(sent);
  if (!parsed.success) throw notUnderstood(parsed.error);
  if (parsed.data.confirm === reference) return parsed.data.reason;
  throw new Problem('not-understood', {
    detail: 'The reference in confirm is not that of the case. Nothing was erased.',
    field: 'confirm',
    howToFix: 'Repeat in confirm the reference of the case that is to be erased.',
  });
}
