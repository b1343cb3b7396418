/** Answers as small as whoever asks takes them: API Gateway does not compress what an HTTP API answers. */
import { gzipSync } from 'node:zlib';
import type { HttpEvent, HttpResponse } from './handler.ts';

/** What is shorter fits one packet anyway. */
const worthIt = 1400;

/** The same answer, compressed where it is text of some length and the request says that it may be. */
export function squeezed(event: HttpEvent, response: HttpResponse): HttpResponse {
  const { body = '', isBase64Encoded, headers = {} } = response;
  const isText = /^(text\/|image\/svg|application\/json)/.test(String(headers['content-type'] ?? ''));
  if (!isText || isBase64Encoded || body.length < worthIt) return response;
  const vary = [...String(headers.vary ?? '').split(/, */), 'accept-encoding'].filter((name) => name !== '');
  const varied = { ...headers, vary: [...new Set(vary)].join(', ') };
  if (!/\bgzip\b/.test(event.headers['accept-encoding'] ?? '')) return { ...response, headers: varied };
  return {
    ...response,
    headers: { ...varied, 'content-encoding': 'gzip' },
    body: gzipSync(body).toString('base64'),
    isBase64Encoded: true,
  };
}
