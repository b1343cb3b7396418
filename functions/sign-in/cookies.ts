/** The cookies of the pages. None is readable by scripts, none is sent from another site's form. */
import type { HttpEvent } from '../http/handler.ts';

export type CookieName = 'session' | 'sign-in' | 'language';

/** The value of a cookie that came with a request. */
export function cookieOf(
  { cookies = [] }: HttpEvent,
  name: CookieName,
  publicUrl: string,
): string | undefined {
  const wanted = `${fullName(name, publicUrl)}=`;
  return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length);
}

/** A `Set-Cookie` that lasts until the browser is closed, or for so many seconds. */
export function setCookie(name: CookieName, value: string, publicUrl: string, seconds?: number): string {
  const secure = isHttps(publicUrl) ? '; Secure' : '';
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${fullName(name, publicUrl)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${age}`;
}

export function clearCookie(name: CookieName, publicUrl: string): string {
  return setCookie(name, '', publicUrl, 0);
}

/** Over HTTPS browsers keep a name that begins so to this host alone. */
function fullName(name: CookieName, publicUrl: string): string {
  return `${isHttps(publicUrl) ? '__Host-' : ''}longstop-${name}`;
}

function isHttps(url: string): boolean {
  return url.startsWith('https:');
}
