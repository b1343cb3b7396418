import { type Authority, authorities } from '../../domain/vocabulary/authorities.ts';
import { type PersonRole, personRoles } from '../../functions/http/admissions.ts';

/** Somebody who can sign in on this machine: one for each role in each authority. */
export interface Person {
  readonly subject: string;
  readonly authority: Authority;
  readonly role: PersonRole;
}

export const people: readonly Person[] = authorities.flatMap((authority) =>
  personRoles.map((role) => ({ subject: subjectOf(authority, role), authority, role })),
);

/** How tokens call the person. */
export function subjectOf(authority: Authority, role: PersonRole): string {
  return `${role}@${authority}.example`;
}

export function personCalled(subject: string | undefined): Person | undefined {
  return people.find((person) => person.subject === subject);
}
