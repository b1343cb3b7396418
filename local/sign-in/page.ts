import { authorities } from '../../domain/vocabulary/authorities.ts';
import { personRoles } from '../../functions/http/admissions.ts';
import { page } from '../../functions/http/pages.ts';
import { subjectOf } from './people.ts';

/** The page that asks who signs in: one button for each role in each authority. */
export function signInPage(statusCode: number) {
  const sections = authorities.map((authority) => {
    const buttons = personRoles.map(
      (role) => `<button name="subject" value="${subjectOf(authority, role)}">${role}</button>`,
    );
    return `<h2>${authority}</h2><p>${buttons.join(' ')}</p>`;
  });
  return page(
    statusCode,
    'Sign in on this machine',
    `<p>Everybody here is invented, and nobody has a password.</p><form method="post">${sections.join('\n')}</form>`,
  );
}

/** What somebody sees whose sign-in cannot go on. */
export function signInLostPage() {
  return page(
    400,
    'This sign-in cannot go on',
    '<p>It took more than an hour, was begun in another browser, or the service was started anew. Begin again.</p>',
  );
}
