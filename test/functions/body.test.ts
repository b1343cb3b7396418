import { expect, test } from 'vitest';
import { parseJson } from '../../functions/http/body.ts';
import { Problem } from '../../functions/http/problem.ts';

const refusal = (bytes: string | Buffer) => {
  try {
    parseJson(Buffer.from(bytes));
  } catch (error) {
    if (error instanceof Problem) return `${error.code}: ${error.details.detail}`;
    throw error;
  }
  return undefined;
};

test.each([
  '{}',
  '[]',
  '"a:"',
  '{"x":"a",":":1}',
  '{"a":{"a":{"a":1}}}',
  '[{"a":1},{"a":1}]',
  '{"a":"\\"b\\":","b":" :\\\\"}',
  '{"constructor":2,"proto":"__proto__"}',
  '{"":"", " ":""}',
])('%s is read as JSON says', (text) => {
  expect(parseJson(Buffer.from(text))).toEqual(JSON.parse(text));
});

test.each([
  '{"a":1,"a":1}',
  '{"a":1,"\\u0061":2}',
  '{"a":{"b":1,"b":{}}}',
  '[{"a":1 , "a" : 2}]',
  '{"__proto__":1,"__proto__":2}',
])('%s is refused: it is not clear which is meant', (text) => {
  expect(refusal(text)).toMatch(/^malformed: A name comes twice/);
});

test.each([
  ['nothing', ''],
  ['half an object', '{"a":'],
  ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ['half a character', Buffer.from('"é').subarray(0, 2)],
  ['UTF-16', Buffer.from('{}', 'utf16le')],
  ['what gzip made', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
  ['ten thousand lists in each other', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
])('%s is refused', (_what, bytes) => {
  expect(refusal(bytes)).toBe('malformed: The body is not JSON in UTF-8.');
});

test.each(['{"__proto__":1}', '{"a":{"__proto__":{"role":"manager"}}}', '[{"\\u005f_proto__":null}]'])(
  '%s is refused: schemas would pass over the field',
  (text) => {
    expect(refusal(text)).toMatch(/^not-understood: There is a field here that nothing has/);
    expect(({} as { role?: string }).role).toBeUndefined();
  },
);
