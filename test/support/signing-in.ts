/** Signs in to the pages over HTTP, as a browser without scripts would: by every redirect, keeping every cookie. */

/** A browser's cookies for one host, by name. */
export type Jar = Map<string, string>;

/** What came of a request: the status, where it leads to, and the page. */
interface Step {
  readonly status: number;
  readonly location: string | undefined;
}

/** Asks once, follows nothing, and keeps what cookies are set. */
async function step(url: string, jar: Jar, body?: string): Promise<Step> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, {
    redirect: 'manual',
    headers: {
      ...(cookie !== '' && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(body !== undefined && { method: 'POST', body }),
  });
  await response.arrayBuffer();
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
  return { status: response.status, location: response.headers.get('location') ?? undefined };
}

/**
 * Begins a sign-in and has the provider take the person, up to the address that leads back to the pages.
 * @param url where the service is
 * @param subject whom the provider is to take, such as `unit@walsall.example`
 * @param to the page to come back to
 */
export async function upToCallback(url: string, jar: Jar, subject: string, to = '/'): Promise<URL> {
  let next = new URL(`/sign-in?${new URLSearchParams({ to })}`, url);
  for (let steps = 0; steps < 10; steps += 1) {
    const isAsking = next.pathname.startsWith('/local/oidc/sign-in/');
    const { location, status } = await step(next.href, jar, isAsking ? `subject=${subject}` : undefined);
    if (location === undefined) throw new Error(`The sign-in stopped at ${next.pathname} with ${status}`);
    next = new URL(location, next);
    if (next.pathname === '/signed-in') return next;
  }
  throw new Error('The sign-in goes round in circles');
}

/** The cookie header of somebody who is signed in to the pages. */
export async function signInTo(url: string, authority: string, role: string): Promise<string> {
  const jar: Jar = new Map();
  const back = await upToCallback(url, jar, `${role}@${authority}.example`);
  await step(back.href, jar);
  const session = jar.get(sessionName);
  if (session === undefined) throw new Error(`${role} of ${authority} was not signed in`);
  return `${sessionName}=${session}`;
}

/** What the pages call the cookie of a sign-in on this machine. */
export const sessionName = 'longstop-session';
/** The same for one under way. */
export const signInName = 'longstop-sign-in';
