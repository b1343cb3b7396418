import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Clock } from '../clock.ts';

/** What the authoriser is set to, as in the HTTP API. */
export interface AuthorizerSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Pick<Clock, 'now'>;
}

/** The claims of a good token as the API hands them to functions, or the `WWW-Authenticate` header of the refusal. */
export type Verdict = { readonly claims: Readonly<Record<string, string>> } | { readonly challenge: string };

/** Judges the Authorization header of a request. Rejects when the issuer cannot be asked for its keys. */
export type Authorizer = (authorization: string | undefined) => Promise<Verdict>;

const twoHours = 2 * 3_600_000;

/**
 * The check of tokens that API Gateway's JWT authoriser does: an RSA signature by a key of the issuer's, found by its
 * `kid`; `iss`; `aud`, or `client_id` where there is no `aud`; `exp`, `nbf` and `iat` by the service's clock, with no
 * leeway. Keys are found by the discovery document and kept for two hours of real time.
 */
export function jwtAuthorizer({ issuer, audience, clock }: AuthorizerSettings): Authorizer {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return async (authorization) => {
    const token = /^(?:Bearer )?(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return { challenge: 'Bearer' };
    try {
      const now = clock.now();
      const { payload } = await jwtVerify(
        token,
        async (header, jws) => {
          if (header.kid === undefined) throw new errors.JWTInvalid('the token names no key');
          keys ??= await keysOf(issuer);
          return keys(header, jws);
        },
        {
          algorithms: ['RS256', 'RS384', 'RS512'],
          issuer,
          requiredClaims: ['exp'],
          currentDate: new Date(now),
        },
      );
      const fault = faultOf(payload, audience, now);
      return fault === undefined ? { claims: asText(payload) } : { challenge: challengeFor(fault) };
    } catch (error) {
      if (error instanceof errors.JOSEError && !isTrouble(error))
        return { challenge: challengeFor(`the token ${expired(error) ? 'has expired' : 'is not valid'}`) };
      throw error;
    }
  };
}

async function keysOf(issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  const { jwks_uri } = (await response.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(jwks_uri), { cacheMaxAge: twoHours });
}

const expired = ({ code }: errors.JOSEError): boolean => code === errors.JWTExpired.code;

/** Whether it was the issuer that failed and not the token. */
const isTrouble = ({ code }: errors.JOSEError): boolean =>
  code === errors.JWKSTimeout.code || code === errors.JOSEError.code || code === errors.JWKSInvalid.code;

function faultOf({ aud, client_id, iat }: JWTPayload, audience: string, now: number): string | undefined {
  if (![aud ?? client_id].flat().includes(audience)) return 'the token does not have a valid audience';
  if (iat !== undefined && iat * 1000 > now) return 'the token was issued in the future';
  return undefined;
}

const challengeFor = (fault: string): string =>
  `Bearer scope="" error="invalid_token" error_description="${fault}"`;

/** Claims as text, lists as `[one two]`: so API Gateway hands them over. */
function asText(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}
