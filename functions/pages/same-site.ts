/** Whether a form was sent from a page of ours, so that no other site can act in a person's name. */
import type { HttpEvent } from '../http/handler.ts';

/** Browsers say it of themselves; those that do not say at least where the form stood. Who says neither is refused. */
export function isFromOurPage({ headers, requestContext }: HttpEvent, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  return origin === publicUrl || origin === `https://${requestContext.domainName}`;
}
