/** Standard Webhooks v1, checked on the bytes as they came. */
import { timingSafeEqual } from 'node:crypto';
import { type Instant, minute, second } from '../../domain/calendar/london.ts';
import { macOf } from './sign.ts';

export interface SignedRequest {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}

const tolerance = 5 * minute;

/** A source has at most two current secrets: the old and the new while one replaces the other. */
export const mostSecrets = 2;

/** Signatures beyond these are not looked at. */
const mostSignatures = 10;

/** Stands in where a source has fewer secrets, or is not known, so that the work is the same. Nothing matches it. */
const nobodysSecret = 'whsec_bm8gc3VjaCBzb3VyY2UsIGFuZCBubyBzZWNyZXQ=';

/**
 * Whether a request can be valid at all, whoever it is from: it has an id of visible characters, at least one signature
 * in the right form, and was signed not more than five minutes ago or ahead. A header that came twice has a comma in it
 * and is in no right form.
 */
export function mayBeSigned({ id, timestamp, signature }: SignedRequest, now: Instant): boolean {
  return isId(id) && isRecent(timestamp, now) && readSignatures(signature).length > 0;
}

/**
 * Whether a request may be signed and one of its signatures was made with one of the secrets. The work is the same
 * however many secrets there are; with none the answer is no.
 */
export function isSignedBy(secrets: readonly string[], request: SignedRequest, now: Instant): boolean {
  const { id = '', timestamp = '', signature, body } = request;
  const offered = readSignatures(signature);
  let matches = false;
  for (let place = 0; place < mostSecrets; place += 1) {
    const mac = macOf(secrets[place] ?? nobodysSecret, id, timestamp, body);
    for (const candidate of offered) {
      if (timingSafeEqual(candidate, mac) && place < secrets.length) matches = true;
    }
  }
  return matches && isId(id) && isRecent(timestamp, now);
}

/** The signatures of version 1: 32 bytes in base64 each, and nothing around them. */
function readSignatures(header = ''): Buffer[] {
  return header
    .split(' ', mostSignatures)
    .filter((text) => /^v1,[A-Za-z0-9+/]{43}=$/.test(text))
    .map((text) => Buffer.from(text.slice(3), 'base64'));
}

/** Whether an id is of the form that ids of deliveries have, and came once. */
export function isId(id: string | undefined): boolean {
  return id !== undefined && /^[\x21-\x2b\x2d-\x7e]{1,256}$/.test(id);
}

function isRecent(timestamp: string | undefined, now: Instant): boolean {
  if (timestamp === undefined || !/^\d{10}$/.test(timestamp)) return false;
  return Math.abs(Number(timestamp) * second - now) <= tolerance;
}
