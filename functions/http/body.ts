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

/**
 * Throws a problem where the bytes are not JSON in UTF-8, an object in it has a name twice, or a field is called
 * `__proto__`: schemas of records pass over such a field, and nothing that was sent is passed over.
 */
export function parseJson(body: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const { value, names, hasPrototype } = parse(text);
    if (names === namesWritten(text)) return hasPrototype ? refusePrototype() : value;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('malformed', {
      detail: 'The body is not JSON in UTF-8.',
      howToFix: 'Send JSON in UTF-8.',
    });
  }
  throw new Problem('malformed', {
    detail: 'A name comes twice in one object, so it is not clear which of the two values is meant.',
    howToFix: 'Send each field once.',
  });
}

function refusePrototype(): never {
  throw new Problem('not-understood', {
    detail: 'There is a field here that nothing has. Nothing was stored.',
    field: '__proto__',
    howToFix: 'Leave the field out.',
  });
}

/** The value, how many names its objects have, and whether one is that of a prototype. Of a name that comes twice JSON.parse keeps the last. */
function parse(text: string): {
  readonly value: unknown;
  readonly names: number;
  readonly hasPrototype: boolean;
} {
  let visited = 0;
  let hasPrototype = false;
  const value = JSON.parse(text, function (this: unknown, name, inner: unknown) {
    if (!Array.isArray(this)) visited += 1;
    hasPrototype ||= name === '__proto__';
    return inner;
  }) as unknown;
  return { value, names: visited - 1, hasPrototype };
}

/** How many names are written in JSON: of all its strings those that a colon follows. */
function namesWritten(json: string): number {
  const strings = json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g);
  return [...strings].filter(([, colon]) => colon !== undefined).length;
}
