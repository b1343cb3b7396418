/** Which pages the frame leads to. */
import { type PersonRole, pageAdmissions } from '../../functions/http/admissions.ts';
import type { SignedIn } from '../../functions/http/person.ts';
import type { NavigationName } from './words.ts';

interface Destination {
  readonly name: NavigationName;
  /** The route by which the table of admissions knows it; a page that is not in there is open to all. */
  readonly route: string;
  href(person: SignedIn | undefined): string;
}

const destinations: readonly Destination[] = [
  { name: 'now', route: 'GET /', href: () => '/' },
  { name: 'timeliness', route: 'GET /timeliness', href: () => '/timeliness' },
  {
    name: 'procedures',
    route: 'GET /procedures/{authority}',
    href: (person) => (person ? `/procedures/${person.authority}` : '/procedures'),
  },
  { name: 'workOutADate', route: 'GET /work-out-a-date', href: () => '/work-out-a-date' },
  { name: 'feeds', route: 'GET /feeds', href: () => '/feeds' },
  { name: 'settings', route: 'GET /settings', href: () => '/settings' },
];

export interface Link {
  readonly name: NavigationName;
  readonly href: string;
}

/** The pages somebody may open, in order; those open to all for somebody who is not signed in. */
export function destinationsOf(person: SignedIn | undefined): readonly Link[] {
  return destinations
    .filter(({ route }) => mayOpen(person?.role, route))
    .map(({ name, href }) => ({ name, href: href(person) }));
}

function mayOpen(role: PersonRole | undefined, route: string): boolean {
  const admission = pageAdmissions[route];
  return !admission || (role !== undefined && admission.roles.includes(role));
}
