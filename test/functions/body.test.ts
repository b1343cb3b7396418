import fc from 'fast-check';
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
  '{"a\\\\":1,"b\\\\\\"":{"\\":\\\\":2} }',
  '{"a"\r\n\t :1,"b" : "c"\n}',
  `${'['.repeat(400)}${']'.repeat(400)}`,
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

/** Strings in which a reader of JSON may lose its way. */
const tricky = fc.string({ unit: fc.constantFrom('"', '\\', ':', ' ', '{', '}', ',', 'a', '\n', 'é') });
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    tricky,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(tricky, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const space = fc.constantFrom(undefined, 1, '\t');

test('whatever was written as JSON is read', () => {
  fc.assert(
    fc.property(value, space, (written, between) => {
      expect(parseJson(Buffer.from(JSON.stringify(written, undefined, between)))).toEqual(written);
    }),
  );
});

test('a name that comes twice is found wherever it stands', () => {
  fc.assert(
    fc.property(tricky, value, value, value, space, (name, first, second, beside, between) => {
      const [key, one, two] = [name, first, second].map((each) => JSON.stringify(each, undefined, between));
      const twice = `{${key}:${one} , ${key} :${two}}`;
      const text = `[${JSON.stringify(beside)}, {"inner":${twice}}]`;
      expect(refusal(text)).toMatch(/^malformed: A name comes twice/);
    }),
  );
});
