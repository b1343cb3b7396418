/** Signing in and out: `/sign-in` sends people to the authority's issuer, `/signed-in` takes them back. */
import { minute } from '../../domain/calendar/london.ts';
import { personFrom } from '../http/person.ts';
import { clearCookie, cookieOf, setCookie } from '../sign-in/cookies.ts';
import type { Identity } from '../sign-in/identity.ts';
import { seal, unseal } from '../sign-in/sealed.ts';
import { sessionCookie } from '../sign-in/session.ts';
import { lost } from './lost.ts';
import { type Page, seeOther } from './page.ts';

/** How long somebody may take to sign in. */
const patience = 15 * minute;

/** Begins it. `to` is the page to come back to. A cookie belongs to one host, so it is begun at the one that is come back to. */
export const signIn =
  (identity: Identity): Page =>
  async (ports, request) => {
    const { publicUrl } = ports.settings;
    const to = pageOfOurs(request.query.get('to'));
    if (request.event.headers.host !== new URL(publicUrl).host) {
      return seeOther(`${publicUrl}/sign-in?${new URLSearchParams({ to })}`);
    }
    const word = () => Buffer.from(ports.random(32)).toString('base64url');
    const checks = { state: word(), nonce: word(), verifier: word() };
    const secret = await ports.pageSecrets.find();
    const sealed = await seal(secret, 'sign-in', { ...checks, to }, ports.now() + patience);
    const place = await identity.begin(checks);
    return { ...seeOther(place.href), cookies: [setCookie('sign-in', sealed, publicUrl)] };
  };

/** Takes somebody back. Whatever the reason that it fails, nothing is told of it but that it failed. */
export const signedIn =
  (identity: Identity): Page =>
  async (ports, request) => {
    const { settings } = ports;
    const cookies = [clearCookie('sign-in', settings.publicUrl)];
    const sealed = cookieOf(request.event, 'sign-in', settings.publicUrl) ?? '';
    const kept = await unseal(await ports.pageSecrets.find(), 'sign-in', sealed, ports.now());
    if (!kept) return { ...lost(request, 'signInFailed', 400), cookies };
    const { state = '', nonce = '', verifier = '', to = '/' } = kept;
    const returned = new URL(`${settings.publicUrl}/signed-in?${request.event.rawQueryString}`);
    const claims = await identity
      .finish(returned, { state, nonce, verifier }, ports.now())
      .catch(() => undefined);
    if (!claims) return { ...lost(request, 'signInFailed', 400), cookies };
    const person = personFrom(claims, settings);
    if (!person) return { ...lost(request, 'notYours', 403), cookies };
    return { ...seeOther(to), cookies: [...cookies, await sessionCookie(ports, person)] };
  };

export const signOut =
  (identity: Identity): Page =>
  async (ports) => {
    const place = await identity.end().catch(() => undefined);
    const cookies = [clearCookie('session', ports.settings.publicUrl)];
    return { ...seeOther(place?.href ?? '/signed-out'), cookies };
  };

export const signedOut: Page = async (_ports, { person: _, ...request }) => lost(request, 'signedOut', 200);

/** A path on this host, and nothing that leads elsewhere. */
function pageOfOurs(to: string | null): string {
  return to !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) && to.length <= 1000 ? to : '/';
}
