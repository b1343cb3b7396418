/** The JSON of a request's body. */
import { type HttpEvent, rawBody } from './handler.ts';
import { Problem } from './problem.ts';

/** Throws a problem where the body is too large or not JSON in UTF-8. */
export function readJson(event: HttpEvent, largest: number, howToShorten: string): unknown {
  const body = rawBody(event);
  if (body.length > largest) {
    const detail = `The body has more than ${Math.floor(largest / 1024)} KB.`;
    throw new Problem('too-large', { detail, howToFix: howToShorten });
  }
  return parseJson(body);
}

/** Throws a problem where the bytes are not JSON in UTF-8. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    throw new Problem('malformed', {
      detail: 'The body is not JSON in UTF-8.',
      howToFix: 'Send JSON in UTF-8.',
    });
  }
}
