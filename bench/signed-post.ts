/** A milestone that a source posts, signed, as the HTTP API hands it to the function. */
import type { Instant } from '../domain/calendar/london.ts';
import type { HttpEvent } from '../functions/http/handler.ts';
import { signedHeaders } from '../functions/http/sign.ts';

/** What every source of the bench signs with. */
export const secret = `whsec_${Buffer.from('a secret of a bench, known to all').toString('base64')}`;

/**
 * @param id of the delivery
 * @param now when it is posted
 */
export function signedPost(source: string, id: string, body: string, now: Instant): HttpEvent {
  const headers = signedHeaders(id, now, body, secret);
  const event = { headers, pathParameters: { source }, body, isBase64Encoded: false };
  return event as unknown as HttpEvent;
}
