/** Standard Webhooks v1: what is signed, and the headers that carry it. */
import { createHmac, createSecretKey } from 'node:crypto';

/**
 * The HMAC-SHA256 of a request by one secret.
 * @param secret `whsec_` and base64
 * @param timestamp whole seconds since 1970
 */
export function macOf(secret: string, id: string, timestamp: string, body: string | Buffer): Buffer {
  // Node 24 takes three times as long where it is given the bytes themselves.
  const key = createSecretKey(secret.replace(/^whsec_/, ''), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
}

/**
 * The headers of Standard Webhooks v1 for a body.
 * @param secrets the signing secrets, `whsec_` and base64: a signature by each, any of which may be the receiver's
 * @param now milliseconds since 1970, by the receiver's clock
 */
export function signedHeaders(
  id: string,
  now: number,
  body: string,
  ...secrets: readonly string[]
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const signatures = secrets.map((secret) => `v1,${macOf(secret, id, timestamp, body).toString('base64')}`);
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
