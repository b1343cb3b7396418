import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpServer, type HttpPorts } from '../../local/http/server.ts';
import { listen, stop } from '../../local/loopback.ts';
import { complaints, simulatedWorld } from './world.ts';

async function openWorld(
  answer: (event: APIGatewayProxyEventV2WithJWTAuthorizer) => unknown = () => ({ a: 1 }),
) {
  const world = simulatedWorld();
  const { heard, report } = complaints();
  const ports: HttpPorts = {
    clock: world.clock,
    authorize: async (authorization) =>
      authorization === 'Bearer good' ? { claims: { sub: 'somebody' } } : { challenge: 'Bearer' },
    report,
    callFunction: async (_, event) => answer(event as APIGatewayProxyEventV2WithJWTAuthorizer),
    answerLocally: async () => undefined,
  };
  const server = createHttpServer(Promise.resolve(ports));
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  onTestFinished(() => stop(server));
  return { ...world, heard, ask: (path: string, init?: RequestInit) => fetch(`${url}${path}`, init) };
}

const problem = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return (await response.json()) as { code: string; status: number; detail: string };
};

test('an answer without a status is the JSON of a 200', async () => {
  const { ask } = await openWorld();
  const response = await ask('/health');
  expect([response.status, await response.json()]).toEqual([200, { a: 1 }]);
});

test('status, headers, cookies and bytes are sent as answered', async () => {
  const bytes = Buffer.from([0, 255, 1]);
  const { ask } = await openWorld(() => ({
    statusCode: 418,
    headers: { 'content-type': 'image/png', 'x-number': 5 },
    cookies: ['a=1; HttpOnly', 'b=2'],
    body: bytes.toString('base64'),
    isBase64Encoded: true,
  }));
  const response = await ask('/health');
  expect(response.status).toBe(418);
  expect(response.headers.get('x-number')).toBe('5');
  expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
});

test('HEAD gets the headers of the page and no body', async () => {
  const { ask } = await openWorld(() => ({ statusCode: 200, body: 'twelve bytes' }));
  const response = await ask('/a/some-token', { method: 'HEAD' });
  expect([response.status, response.headers.get('content-length')]).toEqual([200, '12']);
  expect(await response.text()).toBe('');
});

test.each([
  ['GET', '/nothing'],
  ['GET', '/health/'],
  ['DELETE', '/health'],
  ['GET', '/v1/cases/'],
  ['GET', '/local/nothing'],
])('%s %s is not found', async (method, path) => {
  const { ask } = await openWorld();
  expect(await problem(await ask(path, { method }))).toMatchObject({ status: 404, code: 'not-found' });
});

test('a path that cannot be decoded is malformed', async () => {
  const { ask } = await openWorld();
  expect(await problem(await ask('/v1/cases/%ff'))).toMatchObject({ status: 400, code: 'malformed' });
});

test('more than 10 MB is too large', async () => {
  const { ask } = await openWorld();
  const body = Buffer.alloc(10 * 1024 * 1024 + 1);
  const response = await ask('/v1/sources/demo-walsall/milestones', { method: 'POST', body });
  expect(await problem(response)).toMatchObject({ status: 413, code: 'too-large' });
});

test('a handler that throws is a 503 that tells nothing of the inside', async () => {
  const { ask, heard } = await openWorld(() => {
    throw new Error('the table is on fire');
  });
  const answered = await problem(await ask('/health'));
  expect(answered).toMatchObject({ status: 503, code: 'try-again' });
  expect(JSON.stringify(answered)).not.toContain('fire');
  expect(heard).toEqual(['A request failed: Error: the table is on fire']);
});

test('a bearer route hands the claims of a good token to the function', async () => {
  const { ask } = await openWorld((event) => event.requestContext.authorizer.jwt.claims);
  const response = await ask('/v1/cases/WM-1', { headers: { authorization: 'Bearer good' } });
  expect(await response.json()).toEqual({ sub: 'somebody' });
});

test('a token that is refused is a 401 with the challenge, and no function is called', async () => {
  const called: unknown[] = [];
  const { ask } = await openWorld((event) => called.push(event));
  const response = await ask('/v1/cases/WM-1', { headers: { authorization: 'Bearer bad' } });
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(await problem(response)).toMatchObject({ status: 401, code: 'not-signed-in' });
  expect(called).toEqual([]);
});

test('a route that is open needs no token', async () => {
  const { ask } = await openWorld((event) => ({ signedIn: 'authorizer' in event.requestContext }));
  expect(await (await ask('/health')).json()).toEqual({ signedIn: false });
});
