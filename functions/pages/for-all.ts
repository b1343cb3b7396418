/** Pages that say the same to everybody: they may be kept for a short while, and found. */
import type { HttpResponse } from '../http/handler.ts';
import type { PageRequest } from './page.ts';

/** Seconds for which such a page may be kept. Bank holidays and rules change seldom, and never unannounced. */
const aWhile = 300;

/**
 * The answer as it may be kept by whoever asked and by what stands between, unless somebody is signed in, whose name is then
 * in the frame. Found by search engines is the page itself, and nothing that somebody entered.
 */
export function forAll({ person, query }: PageRequest, response: HttpResponse): HttpResponse {
  if (person || response.statusCode !== 200 || query.has('language')) return response;
  const { 'x-robots-tag': _, ...headers } = response.headers ?? {};
  return {
    ...response,
    headers: {
      ...headers,
      ...(query.size > 0 && { 'x-robots-tag': 'noindex' }),
      'cache-control': `public, max-age=${aWhile}`,
      vary: 'cookie, accept-language',
    },
  };
}
