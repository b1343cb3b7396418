/** Who asks: from the token that the API has checked. A person reads their own authority and no other. */
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { type Authority, isAuthority } from '../../domain/vocabulary/authorities.ts';
import type { Settings } from '../settings/environment.ts';
import { admissions, type PersonRole, personRoles } from './admissions.ts';
import type { HttpEvent } from './handler.ts';
import { Problem } from './problem.ts';

export interface SignedIn {
  readonly subject: string;
  readonly authority: Authority;
  readonly role: PersonRole;
}

/** Which claims of a token name the authority and the role. */
export type ClaimNames = Pick<Settings, 'authorityClaim' | 'roleClaim'>;

/**
 * The person signed in, whose role may use this endpoint. Throws `not-yours` where the token does not say for which one
 * authority and in which one role, or where that role is not admitted.
 */
export function admitted(event: HttpEvent, names: ClaimNames): SignedIn {
  const person = signedIn(event, names);
  const roles = admissions[event.routeKey]?.roles ?? [];
  if (roles.includes(person.role)) return person;
  throw new Problem('not-yours', {
    detail: `Your role is ${person.role}, and this is ${roles.length > 0 ? `for: ${roles.join(', ')}` : 'closed'}.`,
    howToFix: 'Ask somebody in one of these roles, or sign in as one.',
  });
}

/** The person that claims speak of; undefined where they do not name one authority and one role known here. */
export function personFrom(
  claims: Readonly<Record<string, unknown>>,
  names: ClaimNames,
): SignedIn | undefined {
  const subject = claims.sub;
  const authority = onlyOne(claims[names.authorityClaim], isAuthority);
  const role = onlyOne(claims[names.roleClaim], isPersonRole);
  const isNamed = typeof subject === 'string' && subject !== '';
  return isNamed && authority && role ? { subject, authority, role } : undefined;
}

function signedIn(event: HttpEvent, names: ClaimNames): SignedIn {
  const person = personFrom(claimsOf(event), names);
  if (person) return person;
  throw new Problem('not-yours', {
    detail: 'Your sign-in does not name one authority and one role known here.',
    howToFix: 'Ask whoever manages your sign-in to give you one role in one authority.',
  });
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

/**
 * The one value known here that a claim names. Groups and application roles come as lists, which the API hands over as
 * `[one two]`; what is not known here is left out of account. Undefined where none is left, or more than one.
 */
function onlyOne<Known extends string>(
  claim: unknown,
  isKnown: (value: string) => value is Known,
): Known | undefined {
  const known = [...new Set(valuesOf(claim))].filter(isKnown);
  return known.length === 1 ? known[0] : undefined;
}

/** A list as a token has it, or as the API hands it over. */
function valuesOf(claim: unknown): readonly string[] {
  if (Array.isArray(claim)) return claim.filter((value) => typeof value === 'string');
  if (typeof claim !== 'string') return [];
  return /^\[(.*)\]$/.exec(claim)?.[1]?.split(' ') ?? [claim];
}

function isPersonRole(value: string): value is PersonRole {
  return personRoles.some((role) => role === value);
}
