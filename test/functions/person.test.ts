import { expect, test } from 'vitest';
import { admissions } from '../../functions/http/admissions.ts';
import { admitted } from '../../functions/http/person.ts';
import { Problem } from '../../functions/http/problem.ts';
import { routes } from '../../functions/settings/routes.ts';
import { httpEvent } from '../support/requests.ts';

const names = { authorityClaim: 'authority', roleClaim: 'role' };
const good = { sub: 'a', authority: 'walsall', role: 'unit' };

function requestWith(claims: Record<string, string>, routeKey = 'GET /v1/deadlines') {
  const event = httpEvent({ method: 'GET', path: '/', routeKey, pathParameters: {} });
  const authorizer = { jwt: { claims, scopes: null } };
  return { ...event, requestContext: { ...event.requestContext, authorizer } };
}

/** The role that is admitted, or the code of the refusal. */
function outcome(claims: Record<string, string>, routeKey?: string, called = names): string {
  try {
    const { subject, authority, role } = admitted(requestWith(claims, routeKey), called);
    return `${subject} ${authority} ${role}`;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code;
  }
}

test('every route that needs a token says who may use it, and no other does', () => {
  const bearer = routes.filter(({ access }) => access === 'bearer');
  expect(Object.keys(admissions).sort()).toEqual(
    bearer.map(({ method, path }) => `${method} ${path}`).sort(),
  );
});

test('a route that is not in the table is closed to everybody', () => {
  expect(outcome(good)).toBe('a walsall unit');
  expect(outcome(good, 'GET /v1/something-new')).toBe('not-yours');
});

test.each([
  ['no subject', { sub: '' }],
  ['no authority', { authority: '' }],
  ['an authority that does not exist', { authority: 'mars' }],
  ['the synthetic authority', { authority: 'longstop-probe' }],
  ['two authorities', { authority: '[walsall wirral]' }],
  ['no role', { role: '' }],
  ['a role that does not exist', { role: 'root' }],
  ['a role in other letters', { role: 'Unit' }],
  ['two roles', { role: '[unit auditor]' }],
  ['an empty list of roles', { role: '[]' }],
])('a token with %s admits nobody', (_, spoilt) => {
  expect(outcome({ ...good, ...spoilt })).toBe('not-yours');
});

test('a token without claims admits nobody', () => {
  expect(outcome({})).toBe('not-yours');
});

test('a list counts for the one value in it that is known here', () => {
  expect(outcome({ ...good, role: '[manager]' })).toBe('a walsall manager');
  expect(outcome({ ...good, role: '[all-staff manager manager eu-west-2_pool]' })).toBe('a walsall manager');
  expect(outcome({ ...good, authority: '[walsall]' })).toBe('a walsall unit');
});

test('an issuer may call its claims otherwise, and then nothing else counts', () => {
  const called = { authorityClaim: 'custom:authority', roleClaim: 'cognito:groups' };
  const claims = { sub: 'a', 'custom:authority': 'wirral', 'cognito:groups': '[auditor]' };
  expect(outcome(claims, undefined, called)).toBe('a wirral auditor');
  expect(outcome({ ...claims, authority: 'walsall', role: 'manager' }, undefined, called)).toBe(
    'a wirral auditor',
  );
  expect(outcome(good, undefined, called)).toBe('not-yours');
});
