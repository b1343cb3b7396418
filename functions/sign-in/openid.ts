/** Signing in by OpenID Connect: the authorization code flow with PKCE, at the issuer of the authority's tokens. */
import * as openid from 'openid-client';
import type { Instant } from '../../domain/calendar/london.ts';
import type { Ports } from '../ports.ts';
import type { Checks, Identity } from './identity.ts';

/** Where people come back to after they signed in. */
export const callbackPath = '/signed-in';

/** Seconds after which an issuer that does not answer is given up. */
const patience = 8;

export function openidIdentity({ settings, pageSecrets }: Pick<Ports, 'settings' | 'pageSecrets'>): Identity {
  const { tokenIssuer, pagesClientId, publicUrl } = settings;
  const redirect = `${publicUrl}${callbackPath}`;
  let metadata: Promise<openid.ServerMetadata> | undefined;
  const discovered = () => {
    metadata ??= discover(tokenIssuer, pagesClientId).catch((error) => {
      metadata = undefined;
      throw error;
    });
    return metadata;
  };

  /** @param skew seconds by which our clock is ahead of the machine's */
  async function configuration(skew = 0): Promise<openid.Configuration> {
    const { clientSecret } = await pageSecrets.find();
    const authentication = clientSecret === undefined ? openid.None() : openid.ClientSecretPost(clientSecret);
    const client = { [openid.clockSkew]: skew };
    const made = new openid.Configuration(await discovered(), pagesClientId, client, authentication);
    made.timeout = patience;
    openid.enableNonRepudiationChecks(made);
    if (isOnThisMachine(tokenIssuer)) openid.allowInsecureRequests(made);
    return made;
  }

  return {
    async begin({ state, nonce, verifier }) {
      return openid.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirect,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
    },
    async finish(returned: URL, { state, nonce, verifier }: Checks, now: Instant) {
      const skew = Math.round((now - Date.now()) / 1000);
      const at = new URL(`${redirect}${returned.search}`);
      const answer = await openid.authorizationCodeGrant(await configuration(skew), at, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return answer.claims() ?? {};
    },
    async end() {
      const { end_session_endpoint: place } = await discovered();
      return place === undefined
        ? undefined
        : openid.buildEndSessionUrl(await configuration(), {
            post_logout_redirect_uri: `${publicUrl}/signed-out`,
          });
    },
  };
}

async function discover(issuer: string, clientId: string): Promise<openid.ServerMetadata> {
  const insecure = isOnThisMachine(issuer) ? [openid.allowInsecureRequests] : [];
  const found = await openid.discovery(new URL(issuer), clientId, undefined, undefined, {
    execute: insecure,
    timeout: patience,
  });
  return found.serverMetadata();
}

function isOnThisMachine(issuer: string): boolean {
  return issuer.startsWith('http://127.0.0.1:');
}
