import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { HttpEvent } from '../../functions/http/handler.ts';
import { squeezed } from '../../functions/http/squeezed.ts';

const asking = (encoding?: string) =>
  ({ headers: encoding === undefined ? {} : { 'accept-encoding': encoding } }) as unknown as HttpEvent;
const long = 'On Friday 25 December 2026 offices are closed. '.repeat(60);
const html = {
  statusCode: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', vary: 'cookie' },
  body: long,
};

test('a long page goes compressed to whoever takes it so, and says what it varies by', () => {
  const answer = squeezed(asking('br;q=1, gzip'), html);
  expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'cookie, accept-encoding' });
  expect(gunzipSync(Buffer.from(answer.body!, 'base64')).toString('utf8')).toBe(long);
  expect(answer.body!.length).toBeLessThan(long.length / 4);
});

test('whoever does not take it gets it as it is, with the same word about what it varies by', () => {
  const answer = squeezed(asking(), html);
  expect(answer).toEqual({ ...html, headers: { ...html.headers, vary: 'cookie, accept-encoding' } });
});

test.each([
  ['short', { ...html, body: 'Nothing is overdue.' }],
  ['bytes already', { ...html, isBase64Encoded: true }],
  ['of no text', { ...html, headers: { 'content-type': 'image/png' } }],
  ['a redirection', { statusCode: 303, headers: { location: '/' } }],
])('what is %s stays as it is', (_, answer) => {
  expect(squeezed(asking('gzip'), answer)).toEqual(answer);
});
