import { join } from 'node:path';
import type { JWK } from 'jose';
import type { Clock } from '../clock.ts';
import { openJournal } from '../journal.ts';

const issuer = 'https://sign-in.longstop.example';
const audience = 'longstop';
const validFor = 12 * 3600;

/** Stands in for the authority's sign-in service, and for the check of its tokens that API Gateway does. */
export interface Tokens {
  /** A token for a person of `role` in `authority`, valid for twelve hours of the service's clock. */
  issue(authority: string, role: string): Promise<string>;
  /** The claims of the token in an Authorization header, as text; undefined when it is missing, false or expired. */
  check(authorization: string | undefined): Promise<Record<string, string> | undefined>;
}

/** Opens the signing key kept in `folder`, making one the first time. */
export async function openTokens(folder: string, clock: Clock): Promise<Tokens> {
  const jose = await import('jose');
  const journal = openJournal<JWK>(join(folder, 'token-key.jsonl'));
  let jwk = journal.entries.get('key');
  if (!jwk) {
    const { privateKey } = await jose.generateKeyPair('EdDSA', { extractable: true });
    jwk = await jose.exportJWK(privateKey);
    journal.put('key', jwk);
  }
  journal.close();
  const { d: _, ...publicJwk } = jwk;
  const privateKey = await jose.importJWK(jwk, 'EdDSA');
  const publicKey = await jose.importJWK(publicJwk, 'EdDSA');
  const seconds = (): number => Math.floor(clock.now() / 1000);
  return {
    issue: (authority, role) =>
      new jose.SignJWT({ authority, role })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(`${role}@${authority}.example`)
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + validFor)
        .sign(privateKey),
    async check(authorization) {
      const token = /^(?:Bearer )?(\S+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) return undefined;
      try {
        const currentDate = new Date(clock.now());
        const { payload } = await jose.jwtVerify(token, publicKey, { issuer, audience, currentDate });
        return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
      } catch {
        return undefined;
      }
    },
  };
}
