import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { openLongstop } from '../../local/open.ts';
import { start, temporaryFolder } from './world.ts';

interface Discovery {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly error?: string;
}

async function openService(data = temporaryFolder(), port = 0) {
  const longstop = await openLongstop({ port, data, clock: start });
  let open = true;
  const close = async () => {
    if (open) await longstop.close();
    open = false;
  };
  onTestFinished(close);
  const { url } = longstop;
  const get = async <Body>(path: string) => (await (await fetch(`${url}${path}`)).json()) as Body;
  return {
    url,
    data,
    close,
    discovery: () => get<Discovery>('/local/oidc/.well-known/openid-configuration'),
    read: (token: string) =>
      fetch(`${url}/v1/deadlines`, { headers: { authorization: `Bearer ${token}` } }).then(
        ({ status }) => status,
      ),
    to: (instant: string) =>
      fetch(`${url}/local/clock`, { method: 'POST', body: JSON.stringify({ to: instant }) }),
  };
}

/** A browser, as far as a sign-in needs one: it keeps cookies and goes where it is sent, one step at a time. */
function openBrowser() {
  const cookies = new Map<string, string>();
  const seen: string[] = [];
  return {
    /** Every Set-Cookie header so far. */
    seen,
    async go(url: string, form?: Record<string, string>) {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        seen.push(cookie);
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      return {
        status: response.status,
        text: await response.text(),
        next: location === null ? '' : new URL(location, url).href,
      };
    },
  };
}

const verifier = randomBytes(32).toString('base64url');

function authorization({ url }: { url: string }, { authorization_endpoint }: Discovery, changed = {}) {
  const query = new URLSearchParams({
    client_id: 'longstop-pages',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${url}/signed-in`,
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changed,
  });
  return `${authorization_endpoint}?${query}`;
}

/** Goes through the sign-in as `subject`, up to where the browser is sent back with a code. */
async function signIn(service: { url: string }, discovery: Discovery, subject: string) {
  const browser = openBrowser();
  const asked = await browser.go(authorization(service, discovery));
  const page = await browser.go(asked.next);
  const chosen = await browser.go(asked.next, { subject });
  const resumed = await browser.go(chosen.next);
  const back = new URL(resumed.next);
  return { browser, page, back, code: back.searchParams.get('code') ?? '' };
}

async function exchange({ url }: { url: string }, discovery: Discovery, code: string, changed = {}) {
  const response = await fetch(discovery.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'longstop-pages',
      redirect_uri: `${url}/signed-in`,
      code,
      code_verifier: verifier,
      ...changed,
    }),
  });
  return { status: response.status, tokens: (await response.json()) as Tokens };
}

test('somebody signs in by the code flow with one click and reads what they may', async () => {
  const service = await openService();
  const discovery = await service.discovery();
  expect(discovery.issuer).toBe(`${service.url}/local/oidc`);
  const { page, back, code } = await signIn(service, discovery, 'auditor@cwm-taf.example');
  expect(page.status).toBe(200);
  expect(page.text.match(/<button [^>]*name="subject"/g)).toHaveLength(12 * 4);
  expect(`${back.origin}${back.pathname}`).toBe(`${service.url}/signed-in`);
  expect(back.searchParams.get('state')).toBe('the-state');
  const { status, tokens } = await exchange(service, discovery, code);
  expect(status).toBe(200);
  expect(decodeProtectedHeader(tokens.access_token)).toMatchObject({ alg: 'RS256', kid: 'local' });
  const person = { sub: 'auditor@cwm-taf.example', authority: 'cwm-taf', role: 'auditor' };
  const seconds = start / 1000;
  expect(decodeJwt(tokens.access_token)).toMatchObject({
    ...person,
    iss: discovery.issuer,
    aud: 'longstop',
    iat: seconds,
    exp: seconds + 12 * 3600,
  });
  expect(decodeJwt(tokens.id_token)).toMatchObject({ ...person, aud: 'longstop-pages', nonce: 'the-nonce' });
  expect(await service.read(tokens.access_token)).toBe(200);
  // It is for the pages and not for the API.
  expect(await service.read(tokens.id_token)).toBe(401);
});

test('a code is good once, only with its verifier, and for a minute of the simulated clock', async () => {
  const service = await openService();
  const discovery = await service.discovery();
  const get = async () => (await signIn(service, discovery, 'unit@walsall.example')).code;
  const refused = { status: 400, tokens: { error: 'invalid_grant' } };
  const used = await get();
  expect((await exchange(service, discovery, used)).status).toBe(200);
  expect(await exchange(service, discovery, used)).toMatchObject(refused);
  const others = { code_verifier: randomBytes(32).toString('base64url') };
  expect(await exchange(service, discovery, await get(), others)).toMatchObject(refused);
  const late = await get();
  await service.to('2026-11-20T16:31:01Z');
  expect(await exchange(service, discovery, late)).toMatchObject(refused);
});

test.each([
  ['a request without a challenge', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
  ['another flow', { response_type: 'id_token' }, 'unsupported_response_type'],
])('%s is sent back with an error', async (_, changed, error) => {
  const service = await openService();
  const sent = await openBrowser().go(authorization(service, await service.discovery(), changed));
  expect(new URL(sent.next.replace('#', '?')).searchParams.get('error')).toBe(error);
});

test('a request from elsewhere is sent nowhere', async () => {
  const service = await openService();
  const changed = { redirect_uri: 'https://elsewhere.example/signed-in' };
  const sent = await openBrowser().go(authorization(service, await service.discovery(), changed));
  expect(sent).toMatchObject({ status: 400, next: '' });
  expect(sent.text).toContain('invalid_redirect_uri');
});

test('nobody signs in who does not exist, nor in a sign-in that is not theirs', async () => {
  const service = await openService();
  const browser = openBrowser();
  const asked = await browser.go(authorization(service, await service.discovery()));
  expect((await browser.go(asked.next, { subject: 'root@walsall.example' })).status).toBe(422);
  expect((await openBrowser().go(asked.next, { subject: 'unit@walsall.example' })).status).toBe(400);
  expect((await browser.go(asked.next, { subject: 'unit@walsall.example' })).status).toBe(303);
});

test('who signs in again is asked again, and may be someone else', async () => {
  const service = await openService();
  const discovery = await service.discovery();
  const { browser } = await signIn(service, discovery, 'unit@walsall.example');
  const again = await browser.go(authorization(service, discovery));
  expect(again.next).toContain('/local/oidc/sign-in/');
});

test('cookies end with the browser, whose clock is not the simulated one', async () => {
  const service = await openService();
  const { browser } = await signIn(service, await service.discovery(), 'unit@walsall.example');
  const lasting = browser.seen.filter((cookie) => !cookie.includes('expires=Thu, 01 Jan 1970'));
  expect(lasting.length).toBeGreaterThan(2);
  expect(lasting.filter((cookie) => /expires|max-age/i.test(cookie))).toEqual([]);
});

test('a token from /local/token is one of the same provider, is good after a restart, and ends by the clock', async () => {
  const before = await openService();
  const { token } = (await (await fetch(`${before.url}/local/token?authority=walsall&role=unit`)).json()) as {
    token: string;
  };
  expect(decodeJwt(token)).toMatchObject({
    iss: `${before.url}/local/oidc`,
    aud: 'longstop',
    sub: 'unit@walsall.example',
    authority: 'walsall',
    role: 'unit',
    iat: start / 1000,
  });
  await before.close();
  const after = await openService(before.data, Number(new URL(before.url).port));
  expect(await after.read(token)).toBe(200);
  await after.to('2026-11-21T04:29:59Z');
  expect(await after.read(token)).toBe(200);
  await after.to('2026-11-21T04:30:00Z');
  expect(await after.read(token)).toBe(401);
});

test('in real time tokens go by the real clock', async () => {
  const longstop = await openLongstop({ port: 0, data: temporaryFolder() });
  onTestFinished(() => longstop.close());
  const { token } = (await (
    await fetch(`${longstop.url}/local/token?authority=wirral&role=manager`)
  ).json()) as { token: string };
  expect(Math.abs(decodeJwt(token).iat! - Date.now() / 1000)).toBeLessThan(30);
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${longstop.url}/v1/settings`, { headers })).status).toBe(200);
});
