/** Sign-ins that are mixed up, repeated, or meant to lead elsewhere. */
import { type Jar, signInName, upToCallback } from '../../support/signing-in.ts';
import { type Attempt, attempt, type Expected, type Group } from '../attempt.ts';
import type { Target } from '../target.ts';
import type { Request } from '../wire.ts';

interface Begun {
  readonly back: URL;
  readonly seal: string;
}

/** A sign-in up to the moment before the pages hear of it. */
async function begin({ url }: Target, to = '/'): Promise<Begun> {
  const jar: Jar = new Map();
  const back = await upToCallback(url, jar, 'unit@walsall.example', to);
  return { back, seal: jar.get(signInName)! };
}

const callback = (query: string, seal?: string): Request => ({
  path: `/signed-in${query}`,
  headers: seal === undefined ? [] : [['cookie', `${signInName}=${seal}`]],
});

/** What a sign-in that fails answers: the cookie of it is cleared. */
const cleared: Expected = { setsCookie: true };

function fails(tries: string, request: (target: Target) => Promise<Request>): Attempt {
  return attempt(tries, 400, request, cleared);
}

/** The way back with something changed in what it says. */
function spoilt(tries: string, change: (query: URLSearchParams) => void): Attempt {
  return fails(tries, async (target) => {
    const { back, seal } = await begin(target);
    change(back.searchParams);
    return callback(back.search, seal);
  });
}

/** A sign-in that is to end elsewhere ends on the first page, or on a path of this host. */
function ends(tries: string, to: string, leadsTo: Expected['leadsTo'] = '/'): Attempt {
  const request = async (target: Target) => {
    const { back, seal } = await begin(target, to);
    return callback(back.search, seal);
  };
  return attempt(`a sign-in that leads to ${tries}`, 303, request, { setsCookie: true, leadsTo: leadsTo! });
}

export const signingIn: Group = {
  name: 'sign-in',
  attempts: [
    fails('a way back without a cookie', async (target) => callback((await begin(target)).back.search)),
    fails('a way back with nothing', async (target) => callback('', (await begin(target)).seal)),
    fails('the way back of one browser with the cookie of another', async (target) => {
      const [mine, theirs] = [await begin(target), await begin(target)];
      return callback(mine.back.search, theirs.seal);
    }),
    fails("another's code in one's own sign-in", async (target) => {
      const [mine, theirs] = [await begin(target), await begin(target)];
      mine.back.searchParams.set('code', theirs.back.searchParams.get('code')!);
      return callback(mine.back.search, mine.seal);
    }),
    fails('a code a second time', async (target) => {
      const { back, seal } = await begin(target);
      await target.ask(callback(back.search, seal));
      return callback(back.search, seal);
    }),
    fails('a session in place of the cookie of a sign-in', async (target) => {
      const { back } = await begin(target);
      const [, session] = await target.session('walsall', 'unit');
      return callback(back.search, session.split('=')[1]!);
    }),
    spoilt('another state', (query) => query.set('state', 'x')),
    spoilt('no state', (query) => query.delete('state')),
    spoilt('a state twice', (query) => query.append('state', 'x')),
    spoilt('another issuer', (query) => query.set('iss', 'https://other.example')),
    spoilt('no issuer', (query) => query.delete('iss')),
    spoilt('a code made up', (query) => query.set('code', 'x')),
    spoilt('a code twice', (query) => query.append('code', 'x')),
    spoilt('an error beside the code', (query) => query.set('error', '<script>')),
    spoilt('an answer in one piece', (query) => query.set('response', 'a.b.c')),
    spoilt('an ID token beside the code', (query) => query.set('id_token', 'a.b.c')),
    ends('another host', '//other.example'),
    ends('another host by a backslash', '/\\other.example'),
    ends('another host by a tab', '/\t/other.example'),
    ends('another host by name', 'https://other.example/'),
    ends('a script', 'javascript:alert(1)'),
    ends('nothing', ''),
    ends('a line feed and a header', '/x\r\nset-cookie: a=b'),
    ends('letters beyond ASCII', '/ŵ'),
    ends('two thousand letters', `/${'x'.repeat(2000)}`),
    ends('dots and two slashes, which stay on this host', '/..//other.example', '/..//other.example'),
    attempt(
      'a sign-in begun for another host',
      303,
      () => ({
        path: '/sign-in?to=/settings',
        headers: [['host', 'other.example']],
      }),
      { leadsTo: /^http:\/\/127\.0\.0\.1:\d+\/sign-in\?to=%2Fsettings$/ },
    ),
    attempt(
      'a sign-in begun by HEAD',
      303,
      ({ url }) => ({
        method: 'HEAD',
        path: '/sign-in',
        headers: [['host', new URL(url).host]],
      }),
      { leadsTo: /^http:\/\/127\.0\.0\.1:\d+\/local\/oidc\//, setsCookie: true },
    ),
  ],
};
