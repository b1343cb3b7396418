/** What a page is handed, and what it answers with. */

import { assetVersion } from '#assets';
import type { Language } from '../../domain/case/facts.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import { render, type View } from '../../web/render.ts';
import type { Settling } from '../case/settle.ts';
import { guarded } from '../http/guarded.ts';
import type { HttpEvent, HttpResponse } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import type { Given } from '../ports.ts';

/** What the pages are given. */
export type Paging = Settling & Given<'duties' | 'feeds' | 'links' | 'pageSecrets' | 'sources' | 'worklist'>;

export interface PageRequest {
  readonly event: HttpEvent;
  readonly query: URLSearchParams;
  /** What a form sent. Empty unless it was sent by POST as a form. */
  readonly form: URLSearchParams;
  /** As the person chose it. */
  readonly language: Language;
  /** The words of that language that mails and pages have in common. */
  readonly phrases: Phrases;
  /** Whoever is signed in. */
  readonly person?: SignedIn;
}

export type Page = (ports: Paging, request: PageRequest) => Promise<HttpResponse>;

/** A page for those whom functions/http/admissions.ts lets in. */
export type PageForPerson = (
  ports: Paging,
  request: PageRequest & { readonly person: SignedIn },
) => Promise<HttpResponse>;

/** Nothing from elsewhere, nothing written into the page itself. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every page. */
export const pageHeaders = {
  ...guarded,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'x-robots-tag': 'noindex',
} as const;

/** The page that a view makes, in the frame of whoever asks. */
export function show(request: PageRequest, view: View, statusCode = 200): HttpResponse {
  const { event, language, person } = request;
  const around = {
    language,
    path: event.rawPath,
    query: event.rawQueryString,
    ...(person && { person }),
    ...(assetVersion !== undefined && { assetVersion }),
  };
  return { statusCode, headers: { ...pageHeaders }, body: render(view, around) };
}

/** Sends the browser to look at another page, after a form was taken. */
export function seeOther(location: string): HttpResponse {
  return { statusCode: 303, headers: { ...guarded, location } };
}
