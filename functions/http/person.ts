/** Who asks: from the token that the API has checked. A person reads their own authority and no other. */
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { type Authority, isAuthority } from '../../domain/vocabulary/authorities.ts';
import type { HttpEvent } from './handler.ts';
import { Problem } from './problem.ts';

export const personRoles = ['unit', 'manager', 'auditor', 'administrator'] as const;
export type PersonRole = (typeof personRoles)[number];

export interface SignedIn {
  readonly subject: string;
  readonly authority: Authority;
  readonly role: PersonRole;
}

/** The person signed in. Throws a problem where the token does not say for which authority and role. */
export function signedIn(event: HttpEvent): SignedIn {
  const { sub, authority, role } = claimsOf(event);
  if (
    typeof sub !== 'string' ||
    typeof authority !== 'string' ||
    !isAuthority(authority) ||
    !isPersonRole(role)
  ) {
    throw new Problem('not-yours', {
      detail: 'Your sign-in does not name an authority and a role known here.',
    });
  }
  return { subject: sub, authority, role };
}

/**
 * The authority that a request names, if it is the person's own. Throws a problem where it is another's or none.
 */
export function ownAuthority(person: SignedIn, named: string | undefined): Authority {
  if (named === person.authority) return person.authority;
  throw new Problem('not-yours', {
    detail: 'Your sign-in is for another authority.',
    field: 'authority',
    howToFix: 'Name the authority that you belong to.',
  });
}

function claimsOf(event: HttpEvent): Record<string, unknown> {
  const context: Partial<APIGatewayProxyEventV2WithJWTAuthorizer['requestContext']> = {
    ...event.requestContext,
  };
  return context.authorizer?.jwt.claims ?? {};
}

function isPersonRole(value: unknown): value is PersonRole {
  return personRoles.some((role) => role === value);
}
