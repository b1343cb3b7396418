import { type Authority, authorities } from '../../domain/vocabulary/authorities.ts';
import { personRoles } from '../../functions/http/admissions.ts';
import { authorityName } from '../../web/layout/authorities.ts';
import { storyAuthorities } from '../demo/stories.ts';
import { localPage } from '../pages/render.ts';
import { subjectOf } from './people.ts';

/** Those that have cases in the demonstration come first. */
const inOrder: readonly Authority[] = [...new Set([...storyAuthorities, ...authorities])];

/** The page that asks who signs in: one button for each role in each authority. */
export function signInPage(statusCode: number) {
  return localPage(
    'sign-in.njk',
    'Sign in on this machine',
    {
      says: 'Everybody here is invented, and nobody has a password.',
      authorities: inOrder.map((authority) => ({
        id: authority,
        name: authorityName(authority, 'en'),
        people: personRoles.map((role) => ({ role, subject: subjectOf(authority, role) })),
      })),
    },
    statusCode,
  );
}

/** What somebody sees whose sign-in cannot go on. */
export function signInLostPage() {
  const says =
    'It took more than an hour, was begun in another browser, or the service was started anew. Begin again.';
  return localPage('sign-in.njk', 'This sign-in cannot go on', { says }, 400);
}
