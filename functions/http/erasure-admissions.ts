/** Who may ask what is erased, have it erased, and search for what is held about a person. */
import type { HttpEvent } from './handler.ts';
import { type PersonRole, type SignedIn, signedIn } from './person.ts';
import { Problem } from './problem.ts';

export interface Admission {
  readonly roles: readonly PersonRole[];
  readonly because: string;
}

/** By route, as the API names it. */
export const erasureAdmissions: Readonly<Record<string, Admission>> = {
  'POST /v1/cases/{case}/erasure': {
    roles: ['administrator'],
    because: 'Whoever works a case or answers for it must not be able to make its record go away.',
  },
  'GET /v1/erasures': {
    roles: ['auditor', 'administrator'],
    because: 'It shows that what had to be erased was, and that nothing else was.',
  },
  'POST /v1/subject-access': {
    roles: ['administrator'],
    because: 'It looks for one person through all cases, which daily work never needs.',
  },
};

/** The person signed in, whose role may use this endpoint. Throws a problem where it may not. */
export function admittedToErasure(event: HttpEvent): SignedIn {
  const person = signedIn(event);
  const roles = erasureAdmissions[event.routeKey]?.roles ?? [];
  if (roles.includes(person.role)) return person;
  throw new Problem('not-yours', {
    detail: `Your role is ${person.role}, and this is for: ${roles.join(', ')}.`,
    howToFix: 'Ask somebody in one of these roles, or sign in as one.',
  });
}
