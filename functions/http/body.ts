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

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What is nested more deeply means nothing to anybody here. */
const deepest = 500;

/**
 * Throws a problem where the bytes are not JSON in UTF-8, an object in it has a name twice, or a field is called
 * `__proto__`: schemas of records pass over such a field, and nothing that was sent is passed over.
 */
export function parseJson(body: Buffer): unknown {
  try {
    const text = utf8.decode(body);
    const value = JSON.parse(text) as unknown;
    const { names, hasPrototype } = namesOf(value);
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

/**
 * How many names the objects of a value have, of which JSON.parse keeps one where one comes twice, and whether one is
 * that of a prototype. Throws where it is nested too deeply.
 */
function namesOf(value: unknown): { readonly names: number; readonly hasPrototype: boolean } {
  let names = 0;
  let hasPrototype = false;
  const visit = (inner: unknown, depth: number) => {
    if (typeof inner !== 'object' || inner === null) return;
    if (depth > deepest) throw new RangeError('Nested too deeply');
    if (Array.isArray(inner)) {
      for (const each of inner) visit(each, depth + 1);
      return;
    }
    for (const [name, each] of Object.entries(inner)) {
      names += 1;
      hasPrototype ||= name === '__proto__';
      visit(each, depth + 1);
    }
  };
  visit(value, 0);
  return { names, hasPrototype };
}

/** How many names are written in JSON that can be read: of all its strings those that a colon follows. */
function namesWritten(json: string): number {
  let names = 0;
  for (let opening = json.indexOf('"'); opening >= 0; ) {
    const after = closing(json, opening) + 1;
    if (isFollowedByColon(json, after)) names += 1;
    opening = json.indexOf('"', after);
  }
  return names;
}

/** Where the string ends that begins at a quotation mark. */
function closing(json: string, opening: number): number {
  let at = json.indexOf('"', opening + 1);
  while (at >= 0 && isEscaped(json, at)) at = json.indexOf('"', at + 1);
  return at < 0 ? json.length : at;
}

/** A mark after an even number of backslashes is one; after an odd number it is part of the string. */
function isEscaped(json: string, at: number): boolean {
  let before = at - 1;
  while (json[before] === '\\') before -= 1;
  return (at - 1 - before) % 2 === 1;
}

function isFollowedByColon(json: string, from: number): boolean {
  let at = from;
  while (' \t\n\r'.includes(json.charAt(at)) && at < json.length) at += 1;
  return json[at] === ':';
}
