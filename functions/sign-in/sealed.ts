/** What a browser keeps for us and can neither read nor change: encrypted, for one purpose, for a time. */
import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Instant } from '../../domain/calendar/london.ts';
import type { PageSecret } from '../ports.ts';

/** What something is sealed for. It opens for nothing else. */
export type Purpose = 'session' | 'sign-in';

/** Seals by the newest key. */
export async function seal(
  { keys }: PageSecret,
  purpose: Purpose,
  content: Readonly<Record<string, string>>,
  expires: Instant,
): Promise<string> {
  return new EncryptJWT({ content })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(purpose)
    .setExpirationTime(Math.floor(expires / 1000))
    .encrypt(keyOf(keys[0]));
}

/** What was sealed; undefined where it is none of ours, was changed, was meant for something else, or its time is up. */
export async function unseal(
  { keys }: PageSecret,
  purpose: Purpose,
  sealed: string,
  now: Instant,
): Promise<Readonly<Record<string, string>> | undefined> {
  for (const key of keys) {
    try {
      const { payload } = await jwtDecrypt(sealed, keyOf(key), {
        audience: purpose,
        currentDate: new Date(now),
        requiredClaims: ['exp'],
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      return payload.content as Readonly<Record<string, string>>;
    } catch {
      // By the next key, or by none.
    }
  }
  return undefined;
}

function keyOf(text: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', text, '', 'longstop pages', 32));
}
