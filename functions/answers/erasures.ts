/** `GET /v1/erasures`: what was erased in the reader's authority, when and why; or whether one case was. */
import * as z from 'zod';
import { isoInstant } from '../../domain/calendar/london.ts';
import { knownDigestOf } from '../erasure/digest.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import { notUnderstood } from '../http/not-understood.ts';
import type { SignedIn } from '../http/person.ts';
import { caseReference } from '../http/values.ts';
import type { ErasureProof, Given } from '../ports.ts';

/** Which erasures are wanted. */
export const erasuresQuery = z.strictObject({
  case: z.optional(caseReference.check(z.describe('Only those of the case that had this reference.'))),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{2,400}$/, 'Use the cursor of the page before.')
    .describe('The cursor of the page before.')
    .optional(),
});

/** With a case given, only its erasures are shown of each page: the digests themselves say nothing. */
export async function readErasures(
  ports: Given<'erasures'>,
  event: HttpEvent,
  { authority }: SignedIn,
): Promise<HttpResponse> {
  const parsed = erasuresQuery.safeParse(event.queryStringParameters ?? {});
  if (!parsed.success) throw notUnderstood(parsed.error);
  const { case: reference, cursor } = parsed.data;
  const after = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString('utf8');
  const [{ proofs, next }, digest] = await Promise.all([
    ports.erasures.proofs(authority, after),
    reference === undefined ? undefined : knownDigestOf(ports, { authority, reference }),
  ]);
  const wanted = reference === undefined ? proofs : proofs.filter(({ what }) => what === digest);
  return json(200, {
    authority,
    erasures: wanted.map(viewErasure),
    cursor: next === undefined ? null : Buffer.from(next).toString('base64url'),
  });
}

/** The proof of an erasure. */
export function viewErasure({
  id,
  what,
  reason,
  by,
  decidedAt,
  begunAt,
  erasedAt,
  facts,
  lastHash,
}: ErasureProof) {
  return {
    id,
    what,
    reason,
    by,
    decidedAt: isoInstant(decidedAt),
    begunAt: isoInstant(begunAt),
    erasedAt: erasedAt === undefined ? null : isoInstant(erasedAt),
    facts,
    lastHash,
  };
}
