/** Calendar feeds: guessed, altered, or somebody else's. */
import { createHash } from 'node:crypto';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import type { Target } from '../target.ts';
import { by } from './people.ts';

const feeds = '/v1/calendar-feeds';
const unit = ['walsall', 'unit'] as const;
const tokenOf = ({ feed }: Target) => feed.path.split('/').at(-1)!.replace('.ics', '');

/** A feed whose path was made from the right one. */
function altered(tries: string, change: (token: string, target: Target) => string): Attempt {
  return attempt(tries, 404, (target) => ({ path: `/v1/calendar/${change(tokenOf(target), target)}` }));
}

/** Somebody revokes the feed of the unit. */
function revoked(tries: string, expects: number, authority: string, role: string): Attempt {
  return attempt(tries, expects, async ({ bearer, feed }) => ({
    method: 'DELETE',
    path: `${feeds}/${feed.id}`,
    headers: [await bearer(authority, role)],
  }));
}

export const calendarFeeds: Group = {
  name: 'feeds',
  attempts: [
    altered('a token of the letter A', () => `${'A'.repeat(32)}.ics`),
    altered(
      'a token with another last letter',
      (token) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}.ics`,
    ),
    altered('a token without .ics', (token) => token),
    altered('a token in a file of another kind', (token) => `${token}.html`),
    altered('a token with .ics twice', (token) => `${token}.ics.ics`),
    altered('a token with a path after it', (token) => `${token}.ics%2Fx`),
    altered('the id of a feed', (_, { feed }) => `${feed.id}.ics`),
    altered('the hash of a token', (token) => `${createHash('sha256').update(token).digest('hex')}.ics`),
    altered('the token of a mail', (_, { link }) => `${link.slice('/a/'.length)}.ics`),
    attempt('the token of a feed as the link of a mail', 404, (target) => ({
      path: `/a/${tokenOf(target)}`,
    })),
    attempt('a POST to a feed', 404, ({ feed }) => ({ method: 'POST', path: feed.path, body: '{}' })),
    attempt('a DELETE of a feed by its path', 404, ({ feed }) => ({ method: 'DELETE', path: feed.path })),
    attempt('the feeds of nobody', 401, () => ({ path: feeds })),
    revoked('revoking as the unit of another authority', 404, 'wirral', 'unit'),
    revoked('revoking as the manager', 404, 'walsall', 'manager'),
    revoked('revoking as the auditor', 403, 'walsall', 'auditor'),
    by(['walsall', 'auditor'], 'making a feed', 403, feeds, {}),
    by(unit, 'a feed of a rule that is not followed', 422, feeds, { rule: ['agency-report'] }),
    by(unit, 'a feed of a rule called constructor', 422, feeds, { rule: ['constructor'] }),
    by(unit, 'a feed of another authority', 422, feeds, { authority: 'wirral' }),
    by(unit, 'a feed with a name', 422, feeds, { name: 'Canary' }),
    by(unit, 'a feed of 10,000 rules', [413, 422], feeds, { rule: Array(10_000).fill('x') }),
  ],
};
