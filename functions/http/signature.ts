/** Standard Webhooks v1, checked on the bytes as they came. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Instant, minute, second } from '../../domain/calendar/london.ts';

export interface SignedRequest {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}

const tolerance = 5 * minute;

/**
 * Whether one of the signatures was made with one of the secrets, not more than five minutes ago or ahead. With no
 * secrets (an unknown source) the same work is done and the answer is no.
 */
export function isSignedBy(secrets: readonly string[], request: SignedRequest, now: Instant): boolean {
  const { id, timestamp, signature, body } = request;
  const keys = secrets.length > 0 ? secrets : ['whsec_bm8gc3VjaCBzb3VyY2U='];
  const signedContent = Buffer.concat([Buffer.from(`${id ?? ''}.${timestamp ?? ''}.`), body]);
  const expected = keys.map((secret) => createHmac('sha256', keyOf(secret)).update(signedContent).digest());
  const offered = (signature ?? '').split(' ').slice(0, 10).flatMap(readSignature);
  let matches = false;
  for (const mac of expected) {
    for (const candidate of offered) {
      if (candidate.length === mac.length && timingSafeEqual(candidate, mac)) matches = true;
    }
  }
  return matches && secrets.length > 0 && isId(id) && isRecent(timestamp, now);
}

function keyOf(secret: string): Buffer {
  return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}

function readSignature(text: string): Buffer[] {
  return text.startsWith('v1,') ? [Buffer.from(text.slice(3), 'base64')] : [];
}

function isId(id: string | undefined): boolean {
  return id !== undefined && /^[\x21-\x7e]{1,256}$/.test(id);
}

function isRecent(timestamp: string | undefined, now: Instant): boolean {
  if (timestamp === undefined || !/^\d{10}$/.test(timestamp)) return false;
  return Math.abs(Number(timestamp) * second - now) <= tolerance;
}
