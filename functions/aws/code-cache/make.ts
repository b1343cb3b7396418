/**
 * `make.ts FOLDER`, run by the node for which it is meant: writes what V8 compiles of the bundle in a folder. The function
 * is run first, against an AWS on this machine that knows nothing, so that what a first answer needs is compiled too.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { variableOf } from '../../settings/environment.ts';
import { cacheName, programIn, run } from './program.ts';

const [folder = ''] = process.argv.slice(2);

/** Something for every function, and nothing that any of them would act on. */
const event = {
  routeKey: 'GET /v1/cases/{case}',
  rawPath: '/v1/cases/none',
  rawQueryString: '',
  headers: {},
  pathParameters: { case: 'none' },
  isBase64Encoded: false,
  requestContext: {
    http: { method: 'GET', path: '/v1/cases/none' },
    authorizer: { jwt: { claims: { sub: 'none', authority: 'walsall', role: 'unit' } } },
  },
  Records: [{ messageId: 'none', body: JSON.stringify({ authority: 'walsall', reference: 'none' }) }],
};

const server = createServer((_request, response) => response.end('{}'));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
Object.assign(process.env, Object.fromEntries(Object.values(variableOf).map((name) => [name, url])), {
  LONGSTOP_AUTHORITY_CLAIM: 'authority',
  LONGSTOP_ROLE_CLAIM: 'role',
  AWS_ENDPOINT_URL: url,
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_MAX_ATTEMPTS: '1',
});

const program = programIn(folder);
const { handler } = run(program, folder) as { handler(event: unknown, context: unknown): Promise<unknown> };
// Whether it succeeds is all the same.
await Promise.allSettled([handler(event, { getRemainingTimeInMillis: () => 1000 })]);
writeFileSync(join(folder, cacheName()), program.createCachedData());
process.exit();
