/** Signing in as the pages see it, with an issuer that is passed in. */
import { expect, test } from 'vitest';
import type { HttpEvent, HttpResponse } from '../../../functions/http/handler.ts';
import type { Checks, Identity } from '../../../functions/sign-in/identity.ts';
import { web } from '../../../functions/web.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';

const host = 'longstop.example';
const now = Date.parse('2026-11-24T10:00:00Z');
const person = { sub: 'someone', authority: 'walsall', role: 'unit' };

interface Asking {
  readonly route?: string;
  readonly path: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A browser in front of the pages, which keeps cookies. */
function browser(claims: Readonly<Record<string, unknown>> | 'refused' = person) {
  const world = worldInMemory({ now });
  let begun: Checks | undefined;
  const identity: Identity = {
    async begin(checks) {
      begun = checks;
      return new URL('https://identity.example/authorise');
    },
    async finish(_returned, checks) {
      if (claims === 'refused') throw new Error('refused');
      expect(checks).toEqual(begun);
      return claims;
    },
    end: async () => undefined,
  };
  const handler = web(world.ports, identity);
  const kept = new Map<string, string>();
  async function ask({
    path,
    query = '',
    route = `GET ${path}`,
    headers = {},
    body,
  }: Asking): Promise<HttpResponse> {
    const event = {
      routeKey: route,
      rawPath: path,
      rawQueryString: query,
      headers: {
        host,
        ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      cookies: [...kept].map(([name, value]) => `${name}=${value}`),
      requestContext: { domainName: host, http: { method: route.split(' ')[0] } },
      ...(body !== undefined && { body, isBase64Encoded: false }),
    } as unknown as HttpEvent;
    const answer = await handler(event, {} as never);
    for (const cookie of answer.cookies ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') kept.delete(name);
      else kept.set(name, value);
    }
    return answer;
  }
  return { ask, kept, clock: world.clock };
}

test('whoever signs in comes back to where they wanted, with a cookie for this host alone', async () => {
  const { ask, kept } = browser();
  const sent = await ask({ path: '/', query: 'rule=x' });
  expect(sent).toMatchObject({ statusCode: 303, headers: { location: '/sign-in?to=%2F%3Frule%3Dx' } });
  const begun = await ask({ path: '/sign-in', query: 'to=%2F%3Frule%3Dx' });
  expect(begun.headers?.location).toBe('https://identity.example/authorise');
  const back = await ask({ path: '/signed-in', query: 'code=c&state=s' });
  expect(back).toMatchObject({ statusCode: 303, headers: { location: '/?rule=x' } });
  expect(back.cookies?.find((cookie) => cookie.startsWith('__Host-longstop-session='))).toMatch(
    /; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect([...kept.keys()]).toEqual(['__Host-longstop-session']);
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/a\nb', 'x'])(
  'a sign-in never leads to %j',
  async (to) => {
    const { ask } = browser();
    await ask({ path: '/sign-in', query: new URLSearchParams({ to }).toString() });
    expect((await ask({ path: '/signed-in', query: 'code=c&state=s' })).headers?.location).toBe('/');
  },
);

test('a sign-in that was begun elsewhere, took too long, was refused or names no role gives no session', async () => {
  const strange = browser();
  expect((await strange.ask({ path: '/signed-in', query: 'code=c' })).statusCode).toBe(400);
  const slow = browser();
  await slow.ask({ path: '/sign-in' });
  slow.clock.now += 15 * 60_000;
  expect((await slow.ask({ path: '/signed-in', query: 'code=c' })).statusCode).toBe(400);
  const refused = browser('refused');
  await refused.ask({ path: '/sign-in' });
  expect((await refused.ask({ path: '/signed-in', query: 'code=c' })).statusCode).toBe(400);
  const nobody = browser({ sub: 'someone', authority: 'walsall' });
  await nobody.ask({ path: '/sign-in' });
  expect((await nobody.ask({ path: '/signed-in', query: 'code=c' })).statusCode).toBe(403);
  for (const { kept } of [strange, slow, refused, nobody]) expect([...kept.keys()]).toEqual([]);
});

test('a sign-in at another address of the service is begun anew at the one it comes back to', async () => {
  const { ask } = browser();
  const sent = await ask({ path: '/sign-in', query: 'to=/feeds', headers: { host: 'other.example' } });
  expect(sent.headers?.location).toBe('https://longstop.example/sign-in?to=%2Ffeeds');
});

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, 303],
  [{ origin: 'https://longstop.example' }, 303],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ 'sec-fetch-site': 'none' }, 403],
  [{ origin: 'https://elsewhere.example' }, 403],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://longstop.example' }, 403],
  [{}, 403],
])('a form with %j is answered by %i', async (headers, status) => {
  const { ask } = browser();
  const answer = await ask({ path: '/sign-out', route: 'POST /sign-out', body: '', headers });
  expect(answer.statusCode).toBe(status);
});
