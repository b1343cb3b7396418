/** The request to erase a case. Strict. */
import * as z from 'zod';
import { askedFor } from '../erasure/decide.ts';
import { notUnderstood } from './not-understood.ts';
import { Problem } from './problem.ts';

const body = z.strictObject({
  reason: z.enum(askedFor),
  confirm: z.string('Repeat the reference of the case.').max(64),
});

/** Reads the reason. Throws a problem where the reference is not confirmed. */
export function readErasureRequest(sent: unknown, reference: string): (typeof askedFor)[number] {
  const parsed = body.safeParse(sent);
  if (!parsed.success) throw notUnderstood(parsed.error);
  if (parsed.data.confirm === reference) return parsed.data.reason;
  throw new Problem('not-understood', {
    detail: 'The reference in confirm is not that of the case. Nothing was erased.',
    field: 'confirm',
    howToFix: 'Repeat in confirm the reference of the case that is to be erased.',
  });
}
