/** Cookies of sessions: altered, made up, meant for something else, or put where none belongs. */
import { sessionName, signInName, upToCallback } from '../../support/signing-in.ts';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { type Target, victim } from '../target.ts';

const page = `/cases/${victim}`;
const toSignIn = { leadsTo: `/sign-in?to=${encodeURIComponent(page)}` };

async function sealOf({ session }: Target): Promise<string> {
  const [, cookie] = await session('walsall', 'unit');
  return cookie.slice(sessionName.length + 1);
}

/** The seal of a sign-in that was begun and not ended. */
async function begun({ url }: Target): Promise<string> {
  const jar = new Map<string, string>();
  await upToCallback(url, jar, 'unit@walsall.example');
  return jar.get(signInName)!;
}

/** A page of a case, with a cookie that was made from a good one. */
function altered(tries: string, change: (seal: string, target: Target) => string | Promise<string>): Attempt {
  const request = async (target: Target) => {
    const cookie = `${sessionName}=${await change(await sealOf(target), target)}`;
    return { path: page, headers: [['cookie', cookie]] as const };
  };
  return attempt(tries, 303, request, toSignIn);
}

/** The same with the whole header. */
function carried(
  tries: string,
  expects: 200 | 303,
  header: (seal: string) => readonly (readonly [string, string])[],
): Attempt {
  const request = async (target: Target) => ({ path: page, headers: header(await sealOf(target)) });
  return attempt(tries, expects, request, expects === 303 ? toSignIn : {});
}

/** The header of a seal, with another in its place. */
function headed(header: object) {
  return (seal: string) =>
    [Buffer.from(JSON.stringify(header)).toString('base64url'), ...seal.split('.').slice(1)].join('.');
}

/** One character of a part of a seal, as another. */
function turned(part: number) {
  return (seal: string) => {
    const parts = seal.split('.');
    const text = parts[part]!;
    parts[part] = text === '' ? 'A' : (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    return parts.join('.');
  };
}

const claims = { content: { sub: 'x', authority: 'walsall', role: 'unit' }, aud: 'session', exp: 9e9 };
const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const named = (value: string) => [['cookie', value]] as const;

export const sessions: Group = {
  name: 'sessions',
  attempts: [
    ...['header', 'key', 'vector', 'text', 'tag'].map((name, part) =>
      altered(`a session with another ${name}`, turned(part)),
    ),
    altered('a session cut short', (seal) => seal.slice(0, -4)),
    altered('a session without its tag', (seal) => seal.split('.').slice(0, 4).join('.')),
    altered('a session without its text', (seal) => seal.replace(/\.[^.]+\.([^.]+)$/, '..$1')),
    altered('a session with something after it', (seal) => `${seal}.A`),
    altered('a session in quotation marks', (seal) => `"${seal}"`),
    altered('an empty session', () => ''),
    altered('a session of dots', () => '....'),
    altered('a session in plain words', () => encodeURIComponent(JSON.stringify(claims.content))),
    altered('a session that nobody signed', () => `${coded({ alg: 'none' })}.${coded(claims)}.`),
    altered('a session sealed with no key', headed({ alg: 'none', enc: 'A256GCM' })),
    altered(
      'a session sealed with a password of two thousand million rounds',
      headed({
        alg: 'PBES2-HS256+A128KW',
        enc: 'A256GCM',
        p2c: 2_000_000_000,
        p2s: 'AAAA',
      }),
    ),
    altered('a session that says it is packed', headed({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' })),
    altered(
      'a session that brings its key',
      headed({ alg: 'dir', enc: 'A256GCM', jwk: { kty: 'oct', k: 'AAAA' } }),
    ),
    altered('the seal of a sign-in as a session', (_, target) => begun(target)),
    altered('a token of the API as a session', async (_, { bearer }) =>
      (await bearer('walsall', 'unit'))[1].slice('Bearer '.length),
    ),
    altered('a session of 12 KB', (seal) => seal + 'A'.repeat(12_000)),
    attempt('a session of 40 KB', 431, () => ({
      path: page,
      headers: named(`${sessionName}=${'A'.repeat(40_000)}`),
    })),
    carried('a session in a name of capitals', 303, (seal) => named(`${sessionName.toUpperCase()}=${seal}`)),
    carried('a session in a name with a prefix', 303, (seal) => named(`x${sessionName}=${seal}`)),
    carried('a session behind another value', 303, (seal) => named(`a=${sessionName}=${seal}`)),
    carried('a session as the cookie of a sign-in', 303, (seal) => named(`${signInName}=${seal}`)),
    carried('a session in a header', 303, (seal) => [[sessionName, seal]]),
    carried('a session as a bearer', 303, (seal) => [['authorization', `Bearer ${seal}`]]),
    carried('two sessions, the first made up', 303, (seal) =>
      named(`${sessionName}=x; ${sessionName}=${seal}`),
    ),
    carried('two sessions, the second made up', 200, (seal) =>
      named(`${sessionName}=${seal}; ${sessionName}=x`),
    ),
    carried('two headers of cookies, the first made up', 303, (seal) => [
      ...named(`${sessionName}=x`),
      ...named(`${sessionName}=${seal}`),
    ]),
    carried('a thousand cookies before it', 200, (seal) =>
      named(`${'a=1; '.repeat(1000)}${sessionName}=${seal}`),
    ),
    attempt(
      'a session in an address',
      303,
      async (target) => ({
        path: `${page}?${sessionName}=${await sealOf(target)}`,
      }),
      { leadsTo: /^\/sign-in\?to=/ },
    ),
    attempt(
      'a page by a token of the API',
      303,
      async ({ bearer }) => ({
        path: page,
        headers: [await bearer('walsall', 'unit')],
      }),
      toSignIn,
    ),
    attempt('the API by a session', 401, async ({ session }) => ({
      path: `/v1/cases/${victim}`,
      headers: [await session('walsall', 'unit')],
    })),
    attempt('the API by a session as a bearer', 401, async (target) => ({
      path: `/v1/cases/${victim}`,
      headers: [['authorization', `Bearer ${await sealOf(target)}`]],
    })),
  ],
};
