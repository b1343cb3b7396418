/** Who is signed in to the pages: kept sealed in a cookie, for a working day. */
import { hour } from '../../domain/calendar/london.ts';
import type { HttpEvent } from '../http/handler.ts';
import { personFrom, type SignedIn } from '../http/person.ts';
import type { Given } from '../ports.ts';
import { cookieOf, setCookie } from './cookies.ts';
import { seal, unseal } from './sealed.ts';

/** After it people sign in again, whatever they did in between. */
export const sessionLasts = 9 * hour;

const claimNames = { authorityClaim: 'authority', roleClaim: 'role' } as const;

export async function sessionCookie(
  ports: Given<'pageSecrets'>,
  { subject, authority, role }: SignedIn,
): Promise<string> {
  const { publicUrl } = ports.settings;
  const content = { sub: subject, authority, role };
  const sealed = await seal(await ports.pageSecrets.find(), 'session', content, ports.now() + sessionLasts);
  return setCookie('session', sealed, publicUrl);
}

/** The person of a request; undefined where nobody is signed in, or no longer. */
export async function sessionOf(
  ports: Given<'pageSecrets'>,
  event: HttpEvent,
): Promise<SignedIn | undefined> {
  const sealed = cookieOf(event, 'session', ports.settings.publicUrl);
  if (!sealed) return undefined;
  const content = await unseal(await ports.pageSecrets.find(), 'session', sealed, ports.now());
  return content && personFrom(content, claimNames);
}
