/** Tokens that nobody was given, made from one that somebody was. */
import { createHmac } from 'node:crypto';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { type Target, victim } from '../target.ts';

/** A case with a token that was made from a good one. */
function withToken(tries: string, change: (good: string) => string): Attempt {
  return attempt(tries, 401, async ({ bearer }: Target) => {
    const [, good] = await bearer('walsall', 'auditor');
    return {
      path: `/v1/cases/${victim}/evidence`,
      headers: [['authorization', change(good.slice('Bearer '.length))]],
    };
  });
}

const coded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
const decoded = (part = '') =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
const respelt = (token: string, header: object, claims: object) => {
  const [first, second, third] = token.split('.');
  return `Bearer ${coded({ ...decoded(first), ...header })}.${coded({ ...decoded(second), ...claims })}.${third}`;
};
const unsigned = (token: string) => respelt(token, { alg: 'none' }, {}).replace(/[^.]*$/, '');
const bySecret = (token: string) => {
  const content = `${coded({ ...decoded(token.split('.')[0]), alg: 'HS256' })}.${token.split('.')[1]}`;
  return `Bearer ${content}.${createHmac('sha256', 'longstop').update(content).digest('base64url')}`;
};

export const tokens: Group = {
  name: 'tokens',
  attempts: [
    withToken('no scheme and no token', () => ''),
    withToken('a scheme without a token', () => 'Bearer '),
    withToken('a token by another scheme', (good) => `Basic ${good}`),
    withToken('a token that nobody signed', unsigned),
    withToken('a token signed by a shared secret', bySecret),
    withToken('a token of another role', (good) => respelt(good, {}, { role: 'administrator' })),
    withToken('a token with a key of its own', (good) =>
      respelt(good, { jku: 'https://elsewhere.example/keys' }, {}),
    ),
    withToken('a token whose key is a file', (good) => respelt(good, { kid: '../../../etc/passwd' }, {})),
    withToken('a token without its signature', (good) => `Bearer ${good.split('.').slice(0, 2).join('.')}.`),
    withToken('a token twice', (good) => `Bearer ${good}, Bearer ${good}`),
  ],
};
