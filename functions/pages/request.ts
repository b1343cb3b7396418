/** Reads what every page is handed out of a request. */
import type { Language } from '../../domain/case/facts.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import { type HttpEvent, rawBody } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import { cookieOf } from '../sign-in/cookies.ts';
import type { PageRequest } from './page.ts';

export function pageRequest(event: HttpEvent, publicUrl: string, person: SignedIn | undefined): PageRequest {
  const query = new URLSearchParams(event.rawQueryString);
  const language = languageOf(event, query, publicUrl);
  return {
    event,
    query,
    form: formOf(event),
    language,
    phrases: phrasebook[language],
    ...(person && { person }),
  };
}

/** The language that a request asks for by itself: then it is kept for the next. */
export function languageAsked(query: URLSearchParams): Language | undefined {
  return known(query.get('language'));
}

function languageOf(event: HttpEvent, query: URLSearchParams, publicUrl: string): Language {
  return (
    languageAsked(query) ??
    known(cookieOf(event, 'language', publicUrl)) ??
    (/^cy\b/i.test(event.headers['accept-language'] ?? '') ? 'cy' : 'en')
  );
}

function known(language: string | null | undefined): Language | undefined {
  return language === 'en' || language === 'cy' ? language : undefined;
}

/** Bytes of a form: what people type is far less. */
const largestForm = 128 * 1024;
/** Forms with a file in them have a measure of their own. */
const withFile = new Set(['POST /settings/import']);

/** Whether a form is longer than anybody types. None of it is read. */
export function isTooLarge(event: HttpEvent): boolean {
  return !withFile.has(event.routeKey) && rawBody(event).length > largestForm;
}

function formOf(event: HttpEvent): URLSearchParams {
  if (isTooLarge(event)) return new URLSearchParams();
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(event.headers['content-type'] ?? '');
  return new URLSearchParams(isForm ? rawBody(event).toString('utf8') : '');
}
