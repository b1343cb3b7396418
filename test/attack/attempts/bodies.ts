/** Posts with a good signature whose body is none that a source should send. */
import { gzipSync } from 'node:zlib';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { milestone, signed, source } from '../target.ts';

/** A signed post of bytes, as a source might send that was broken into. */
export function posts(tries: string, expects: Attempt['expects'], body: string | Buffer): Attempt {
  return attempt(tries, expects, ({ secrets, now }) =>
    signed({ secret: secrets[source]!, body, id: 'msg', timestamp: now }),
  );
}

/** A signed post of the good milestone with some fields spoilt. */
export function postsWith(tries: string, spoilt: Record<string, unknown>, expects = 422): Attempt {
  return posts(tries, expects, JSON.stringify({ ...milestone('SPOILT-1'), ...spoilt }));
}

const text = JSON.stringify(milestone('SPOILT-1'));
/** The good milestone as text, with something written into its object. */
const withText = (more: string) => `${text.slice(0, -1)},${more}}`;

export const bodies: Group = {
  name: 'bodies',
  attempts: [
    posts('nothing', 400, ''),
    posts('null', 422, 'null'),
    posts('a list', 422, `[${text}]`),
    posts('a text', 422, '"text"'),
    posts('a number beyond all numbers', 422, '1e999'),
    posts('half of it', 400, text.slice(0, 40)),
    posts('two of it', 400, text + text),
    posts('JSON with a comment', 400, `/* x */${text}`),
    posts('bytes that are not UTF-8', 400, Buffer.from([0x7b, 0x22, 0xff, 0xc0, 0x22, 0x7d])),
    posts('UTF-16', 400, Buffer.from(text, 'utf16le')),
    posts('gzip', 400, gzipSync(text)),
    posts(
      'half a character',
      400,
      Buffer.concat([Buffer.from(text.slice(0, -2)), Buffer.from([0xf0, 0x9f])]),
    ),
    posts('21 KB', 413, text.padEnd(21 * 1024)),
    posts('11 MB', [413, 0], text.padEnd(11 * 1024 * 1024)),
    posts('ten thousand lists in each other', [400, 422], `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    posts('three thousand objects in each other', [400, 422], `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`),
    posts(
      'objects in each other in data',
      [400, 422],
      withText(`"data":${'{"a":'.repeat(2500)}1${'}'.repeat(2500)}`).replace(
        '"data":{"method":"telephone"},',
        '',
      ),
    ),
    posts('the case twice', 400, withText('"case":"OTHER-1"')),
    posts('the case twice, once escaped', 400, withText('"\\u0063ase":"OTHER-1"')),
    posts('a prototype', [400, 422], withText('"__proto__":{"people":[]}')),
    posts('a prototype of the data', [400, 422], text.replace('"method"', '"__proto__":{"x":1},"method"')),
    posts(
      'a prototype in place of a field',
      [400, 422],
      text.replace('"case":"SPOILT-1"', '"__proto__":{"case":"SPOILT-1"}'),
    ),
    posts('a constructor', 422, withText('"constructor":{"prototype":{"x":1}}')),
    posts('a method of objects as a field', 422, withText('"toString":"x"')),
    postsWith('a type called __proto__', { type: '__proto__' }),
    postsWith('a type called constructor', { type: 'constructor' }),
    postsWith('a type that is a list', { type: ['referral-made'] }),
    postsWith('a value called toString', { data: { method: 'toString' } }),
    postsWith('a value that is an object', { data: { method: { $ne: 1 } } }),
    postsWith('a case that is an object', { case: { $gt: '' } }),
    postsWith('a case that is a list', { case: ['SPOILT-1'] }),
    postsWith('a case that is a number', { case: 12345 }),
    postsWith('a case with a path in it', { case: '../VICTIM-1' }),
    postsWith('a case with a key of the table in it', { case: 'x#wirral#VICTIM-1' }),
    postsWith('a case with a null in it', { case: 'SPOILT\u0000-1' }),
    postsWith('a case with a line feed after it', { case: 'SPOILT-1\n' }),
    postsWith('a case in digits of another script', { case: 'SPOILT-１' }),
    postsWith('a case of 33 characters', { case: 'S'.repeat(33) }),
    postsWith('a day that does not exist', { occurredAt: '2026-02-30T09:00:00Z' }),
    postsWith('a year of six digits', { occurredAt: '+002026-11-24T09:00:00Z' }),
    postsWith('a moment that is a number', { occurredAt: 1_795_514_400_000 }),
    postsWith('a moment of the year 9999', { occurredAt: '9999-12-31T23:59:59Z' }),
    postsWith('a moment without an offset', { occurredAt: '2026-11-24T09:00:00' }),
    postsWith('a field of another type', { data: { method: 'telephone', expires: '2026-11-30T09:00:00Z' } }),
    postsWith('sixty-one people', {
      people: Array.from({ length: 61 }, () => ({ role: 'referrer', email: 'a@b.example' })),
    }),
    postsWith('the voiding of a milestone that is not there', {
      type: 'milestone-voided',
      data: { milestone: 'X' },
    }),
    postsWith('an authority', { authority: 'wirral' }),
    postsWith('a name', { childName: 'Canary Canarysdottir' }),
    postsWith('a note', { data: { method: 'telephone', note: 'Canary' } }),
  ],
};
