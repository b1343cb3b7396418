import type { JWK } from 'jose';
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { providerMemory } from './memory.ts';
import { personCalled } from './people.ts';
import { audience, client, mount } from './settings.ts';

const hours = 3600;
const resource = 'urn:longstop:api';
const resourceServer = {
  scope: '',
  audience,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'RS256' } },
} as const;

/** The OpenID provider of this machine, for the service at `url`: code flow with PKCE, access tokens as signed JWTs. */
export function openProvider(url: string, key: JWK): Provider {
  const provider = new Provider(`${url}${mount}`, configuration(url, key));
  // The local server stands in front and says what it was called.
  provider.proxy = true;
  return provider;
}

/** An access token for somebody as the code flow would give it, without the flow. */
export async function mintToken(provider: Provider, subject: string): Promise<string> {
  const pages = await provider.Client.find(client.id);
  if (!pages) throw new Error(`There is no client ${client.id}`);
  const token = new provider.AccessToken({
    client: pages,
    accountId: subject,
    grantId: 'minted',
    gty: 'minted',
    resourceServer: new provider.ResourceServer(resource, resourceServer),
  });
  return token.save();
}

function configuration(url: string, key: JWK): Configuration {
  return {
    adapter: providerMemory(),
    jwks: { keys: [key] },
    clients: [
      {
        client_id: client.id,
        redirect_uris: [`${url}${client.callback}`],
        token_endpoint_auth_method: 'none',
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub', 'authority', 'role'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, subject) => ({ accountId: subject, claims: () => claimsOf(subject) }),
    extraTokenClaims: (_ctx, token) => ('accountId' in token ? placeOf(token.accountId) : undefined),
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resourceServer,
      },
    },
    interactions: { policy: askEachTime(), url: (_ctx, { uid }) => `${mount}/sign-in/${uid}` },
    loadExistingGrant: grantOf,
    pkce: { required: () => true },
    ttl: {
      AccessToken: 12 * hours,
      AuthorizationCode: 60,
      Grant: 12 * hours,
      IdToken: 12 * hours,
      Interaction: hours,
      Session: 12 * hours,
    },
    renderError(ctx, { error, error_description }) {
      ctx.type = 'text/plain';
      ctx.body = `${error}: ${error_description ?? ''}`;
    },
  };
}

/** Asks who it is each time, so that one person can be many. */
function askEachTime(): interactionPolicy.Prompt[] {
  const policy = interactionPolicy.base();
  const check = new interactionPolicy.Check('each_time', 'the person is asked each time', (ctx) =>
    ctx.oidc.result?.login === undefined
      ? interactionPolicy.Check.REQUEST_PROMPT
      : interactionPolicy.Check.NO_NEED_TO_PROMPT,
  );
  policy.get('login')?.checks.add(check);
  return policy;
}

/** Nobody is asked to agree that Longstop's own pages speak for them. */
async function grantOf({ oidc }: KoaContextWithOIDC) {
  const accountId = oidc.session?.accountId;
  if (accountId === undefined || !oidc.client) return undefined;
  const grant = new oidc.provider.Grant({ accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function placeOf(subject: string) {
  const person = personCalled(subject);
  return person && { authority: person.authority, role: person.role };
}

function claimsOf(subject: string) {
  return { sub: subject, ...placeOf(subject) };
}
