import { createHmac } from 'node:crypto';

/**
 * The headers of Standard Webhooks v1 for a body.
 * @param secret the signing secret, `whsec_` and base64
 * @param now milliseconds since 1970, by the receiver's clock
 */
export function signedHeaders(id: string, now: number, body: string, secret: string): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
