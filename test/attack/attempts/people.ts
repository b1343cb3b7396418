/** People who are signed in and want more than is theirs, and tokens that nobody was given. */
import { createHmac } from 'node:crypto';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { milestone, type Target, victim } from '../target.ts';

/** A request by a person of a role in an authority. */
function by(
  [authority, role]: readonly [string, string],
  tries: string,
  expects: Attempt['expects'],
  path: string,
  body?: unknown,
): Attempt {
  return attempt(`${tries} (${role} of ${authority})`, expects, async ({ bearer }) => ({
    method: body === undefined ? 'GET' : 'POST',
    path,
    headers: [await bearer(authority, role)],
    body: body === undefined ? '' : JSON.stringify(body),
  }));
}

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

const wirral = ['wirral', 'auditor'] as const;
const unit = ['walsall', 'unit'] as const;
const manager = ['walsall', 'manager'] as const;
const administrator = ['walsall', 'administrator'] as const;
const change = { version: 1, change: { division: 'scotland' } };
const { case: _, ...previewed } = milestone('X-1');

export const people: Group = {
  name: 'people',
  attempts: [
    by(wirral, 'a case of another authority', 404, `/v1/cases/${victim}`),
    by(wirral, 'its evidence', 404, `/v1/cases/${victim}/evidence`),
    by(wirral, 'the same, naming the authority', 404, `/v1/cases/${victim}?authority=walsall`),
    by(wirral, 'the same, by a key of the table', 404, `/v1/cases/x%23walsall%23${victim}`),
    by(wirral, 'its rules', 403, '/v1/procedures/walsall'),
    by(wirral, 'a preview with its periods', 403, '/v1/preview', {
      authority: 'walsall',
      milestones: [previewed],
    }),
    by(wirral, 'its deadlines', 422, '/v1/deadlines?authority=walsall'),
    by(['wirral', 'unit'], 'ending its links', 404, `/v1/cases/${victim}/links/revocation`, {}),
    by(['walsall', 'auditor'], 'ending the links of a case', 403, `/v1/cases/${victim}/links/revocation`, {}),
    by(unit, 'settings', 403, '/v1/settings'),
    by(unit, 'changing settings', 403, '/v1/settings', change),
    by(manager, 'changing settings', 403, '/v1/settings', change),
    by(['walsall', 'auditor'], 'changing settings', 403, '/v1/settings', change),
    by(administrator, 'a case', 403, `/v1/cases/${victim}`),
    by(administrator, 'settings of another authority', 422, '/v1/settings', {
      ...change,
      authority: 'wirral',
    }),
    by(administrator, 'settings out of date', 409, '/v1/settings', { ...change, version: 0 }),
    by(unit, 'a case with a wild card', 404, '/v1/cases/*'),
    by(unit, 'a case of 3,000 letters', 404, `/v1/cases/${'V'.repeat(3000)}`),
    by(unit, 'a case that is the head of another', 404, `/v1/cases/${victim}%23head`),
    by(unit, 'a page of a million deadlines', 422, '/v1/deadlines?limit=1000000'),
    by(unit, 'a page of less than none', 422, '/v1/deadlines?limit=-1'),
    by(unit, 'a cursor made up', 422, '/v1/deadlines?cursor=%7B%22$ne%22%3A1%7D'),
    by(unit, 'a status called __proto__', 422, '/v1/deadlines?status=__proto__'),
    by(unit, 'a status twice', 422, '/v1/deadlines?status=open&status=overdue'),
    by(unit, 'a field called __proto__', 422, '/v1/deadlines?__proto__=1'),
    by(unit, 'a moment without end', 422, `/v1/deadlines?dueBefore=2026-11-24T09:00:00.${'0'.repeat(5000)}Z`),
    by(unit, 'a preview of 101 milestones', 422, '/v1/preview', {
      authority: 'walsall',
      milestones: Array(101).fill(previewed),
    }),
    by(unit, 'a preview of 200 KB', 413, '/v1/preview', {
      authority: 'walsall',
      note: 'x'.repeat(200 * 1024),
    }),
    by(unit, 'a preview with a name in it', 422, '/v1/preview', {
      authority: 'walsall',
      milestones: [{ ...previewed, name: 'Canary' }],
    }),
    attempt('a preview with a prototype (unit of walsall)', [400, 422], async ({ bearer }) => ({
      method: 'POST',
      path: '/v1/preview',
      headers: [await bearer('walsall', 'unit')],
      body: `{"authority":"walsall","milestones":[{"__proto__":{"x":1},${JSON.stringify(previewed).slice(1)}]}`,
    })),
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
