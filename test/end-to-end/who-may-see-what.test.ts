/** Every endpoint that needs a token, tried by every role, from the own authority and from another, and by no one. */
import { createPublicKey } from 'node:crypto';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personRoles } from '../../functions/http/admissions.ts';
import { routes } from '../../functions/settings/routes.ts';
import { signingKey } from '../../local/sign-in/key.ts';
import { type OpenService, openService } from './open.ts';

let service: OpenService;
beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
  await service.post('demo-walsall', {
    case: 'OURS-1',
    type: 'referral-made',
    occurredAt: '2026-11-24T09:00:00Z',
    data: { method: 'telephone' },
  });
});
afterAll(() => service.close());

interface Endpoint {
  readonly path: string;
  readonly body?: unknown;
  /** Statuses for unit, manager, auditor and administrator of Walsall, whose case and rules these are. */
  readonly own: readonly number[];
  /** The same for Wirral. */
  readonly other: readonly number[];
}

const milestones = [
  { type: 'referral-made', occurredAt: '2026-11-24T09:00:00Z', data: { method: 'telephone' } },
];

// The table of functions/http/admissions.ts said a second time, as what a caller sees.
const endpoints: Readonly<Record<string, Endpoint>> = {
  'GET /v1/cases/{case}': {
    path: '/v1/cases/OURS-1',
    own: [200, 200, 200, 403],
    other: [404, 404, 404, 403],
  },
  'GET /v1/cases/{case}/evidence': {
    path: '/v1/cases/OURS-1/evidence',
    own: [200, 200, 200, 403],
    other: [404, 404, 404, 403],
  },
  'POST /v1/cases/{case}/links/revocation': {
    path: '/v1/cases/OURS-1/links/revocation',
    own: [200, 200, 403, 403],
    other: [404, 404, 403, 403],
  },
  'GET /v1/deadlines': { path: '/v1/deadlines', own: [200, 200, 200, 403], other: [200, 200, 200, 403] },
  'POST /v1/preview': {
    path: '/v1/preview',
    body: { authority: 'walsall', milestones },
    own: [200, 200, 200, 200],
    other: [403, 403, 403, 403],
  },
  'GET /v1/procedures/{authority}': {
    path: '/v1/procedures/walsall',
    own: [200, 200, 200, 200],
    other: [403, 403, 403, 403],
  },
  'GET /v1/reports/timeliness': {
    path: '/v1/reports/timeliness',
    own: [200, 200, 200, 403],
    other: [200, 200, 200, 403],
  },
  'GET /v1/settings': { path: '/v1/settings', own: [403, 200, 200, 200], other: [403, 200, 200, 200] },
  'GET /v1/settings/changes': {
    path: '/v1/settings/changes',
    own: [403, 403, 200, 200],
    other: [403, 403, 200, 200],
  },
  'GET /v1/calendar-feeds': {
    path: '/v1/calendar-feeds',
    own: [200, 200, 403, 403],
    other: [200, 200, 403, 403],
  },
  'POST /v1/calendar-feeds': {
    path: '/v1/calendar-feeds',
    body: {},
    own: [201, 201, 403, 403],
    other: [201, 201, 403, 403],
  },
  // One that nobody has: what is let in finds nothing.
  'DELETE /v1/calendar-feeds/{feed}': {
    path: '/v1/calendar-feeds/01JDAAAAAAAAAAAAAAAAAAAAAA',
    own: [404, 404, 403, 403],
    other: [404, 404, 403, 403],
  },
  // The reference is not confirmed, so that nothing is erased under the other tests.
  'POST /v1/cases/{case}/erasure': {
    path: '/v1/cases/OURS-1/erasure',
    body: { reason: 'wrong-case', confirm: 'OURS-2' },
    own: [403, 403, 403, 422],
    other: [403, 403, 403, 422],
  },
  'GET /v1/erasures': { path: '/v1/erasures', own: [403, 403, 200, 200], other: [403, 403, 200, 200] },
  'POST /v1/subject-access': {
    path: '/v1/subject-access',
    body: { email: 'referrer@walsall.example' },
    own: [403, 403, 403, 200],
    other: [403, 403, 403, 200],
  },
  // A version that is long past: what is let in is a conflict, so that nothing changes under the other tests.
  'POST /v1/settings': {
    path: '/v1/settings',
    body: { version: 99, change: { division: 'england-and-wales' } },
    own: [403, 403, 403, 409],
    other: [403, 403, 403, 409],
  },
};

function ask(route: string, token: string | undefined, path = endpoints[route]!.path) {
  const { body } = endpoints[route]!;
  return fetch(`${service.url}${path}`, {
    method: route.split(' ')[0]!,
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

test('this is every endpoint that needs a token', () => {
  const bearer = routes.filter(({ access }) => access === 'bearer');
  expect(Object.keys(endpoints).sort()).toEqual(bearer.map(({ method, path }) => `${method} ${path}`).sort());
});

describe.each(Object.entries(endpoints))('%s', (route, { own, other }) => {
  test('is open to the roles it is for, in their own authority', async () => {
    for (const [place, authority] of (['walsall', 'wirral'] as const).entries()) {
      for (const [index, role] of personRoles.entries()) {
        const response = await ask(route, await service.token(authority, role));
        const text = await response.text();
        expect(`${authority} ${role} ${response.status}`).toBe(
          `${authority} ${role} ${[own, other][place]![index]}`,
        );
        if (authority === 'wirral') expect(text).not.toMatch(/OURS-1.*due|walsall/);
      }
    }
  });

  test('refuses every token that is not good', async () => {
    for (const [what, token] of await badTokens()) {
      const response = await ask(route, token);
      const problem = (await response.json()) as { code: string };
      expect(`${what} ${response.status} ${problem.code}`).toBe(`${what} 401 not-signed-in`);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(response.headers.get('www-authenticate')).toMatch(
        token === undefined
          ? /^Bearer$/
          : /^Bearer scope="" error="invalid_token" error_description="the token /,
      );
    }
  });

  test('is closed to a good token that names no one authority and role', async () => {
    for (const [what, claims] of incomplete) {
      const response = await ask(route, await signed({ ...(await goodClaims()), ...claims }));
      const problem = (await response.json()) as { code: string };
      expect(`${what} ${response.status} ${problem.code}`).toBe(`${what} 403 not-yours`);
    }
  });
});

const incomplete: readonly (readonly [string, JWTPayload])[] = [
  ['no role', { role: undefined }],
  ['an unknown role', { role: 'root' }],
  ['two roles', { role: ['unit', 'administrator'] }],
  ['no authority', { authority: undefined }],
  ['an unknown authority', { authority: 'mars' }],
  ['two authorities', { authority: ['walsall', 'wirral'] }],
];

async function goodClaims(): Promise<JWTPayload> {
  const now = Date.parse(await service.now()) / 1000;
  return {
    iss: `${service.url}/local/oidc`,
    aud: 'longstop',
    sub: 'auditor@walsall.example',
    authority: 'walsall',
    role: 'auditor',
    iat: now - 60,
    exp: now + 60,
  };
}

/** Signed with the very key of the provider, so that a refusal is for what was spoilt and nothing else. */
async function signed(claims: JWTPayload): Promise<string> {
  const key = await importJWK(await signingKey(service.folder), 'RS256');
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'local' }).sign(key);
}

test('the claims that the bad tokens spoil are good as they are', async () => {
  expect((await ask('GET /v1/cases/{case}', await signed(await goodClaims()))).status).toBe(200);
});

async function badTokens(): Promise<readonly (readonly [string, string | undefined])[]> {
  const good = await goodClaims();
  const published = createPublicKey({ key: await signingKey(service.folder), format: 'jwk' });
  const pem = new TextEncoder().encode(published.export({ type: 'spki', format: 'pem' }).toString());
  const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const token = await signed(good);
  const [header, , signature] = token.split('.');
  return [
    ['no token', undefined],
    ['nonsense', 'nonsense'],
    ['expired', await signed({ ...good, exp: good.iat! + 60 })],
    ['wrong audience', await signed({ ...good, aud: 'longstop-pages' })],
    ['wrong issuer', await signed({ ...good, iss: 'https://identity.elsewhere.example' })],
    ['not yet valid', await signed({ ...good, nbf: good.exp! - 30 })],
    ['no algorithm', `${encoded({ alg: 'none', kid: 'local' })}.${encoded(good)}.`],
    [
      'the public key as a secret',
      await new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'local' }).sign(pem),
    ],
    ['changed', `${header}.${encoded({ ...good, authority: 'wirral' })}.${signature}`],
  ];
}

describe('what exists in another authority is answered like what exists nowhere', () => {
  test.each([
    ['GET /v1/cases/{case}', '/v1/cases/OURS-1', '/v1/cases/NOWHERE-1'],
    ['GET /v1/cases/{case}/evidence', '/v1/cases/OURS-1/evidence', '/v1/cases/NOWHERE-1/evidence'],
    ['GET /v1/procedures/{authority}', '/v1/procedures/walsall', '/v1/procedures/mars'],
  ])('%s', async (route, elsewhere, nowhere) => {
    const token = await service.token('wirral', 'auditor');
    const [one, another] = [await ask(route, token, elsewhere), await ask(route, token, nowhere)];
    expect(one.status).toBe(another.status);
    expect([403, 404]).toContain(one.status);
    expect(await one.text()).toBe(await another.text());
  });

  test('a query cannot name another authority', async () => {
    const token = await service.token('wirral', 'auditor');
    const listed = await ask('GET /v1/deadlines', token, '/v1/deadlines?authority=walsall');
    expect(listed.status).toBe(422);
    const settings = await ask('GET /v1/settings', token, '/v1/settings?authority=walsall');
    expect(await settings.json()).toMatchObject({ authority: 'wirral' });
  });

  test("a list shows one's own, whatever the cursor says", async () => {
    const own = (await (await ask('GET /v1/deadlines', await service.token('walsall', 'unit'))).json()) as {
      deadlines: { id: string; case: string }[];
    };
    expect(own.deadlines.map((deadline) => deadline.case)).toContain('OURS-1');
    const cursor = Buffer.from('2000-01-01T00:00:00.000Z OURS-1 a').toString('base64url');
    const token = await service.token('wirral', 'unit');
    const others = await ask('GET /v1/deadlines', token, `/v1/deadlines?cursor=${cursor}`);
    expect(await others.json()).toEqual({ deadlines: [], cursor: null });
  });
});
