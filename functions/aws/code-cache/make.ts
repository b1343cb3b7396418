/**
 * `make.ts FOLDER`, run by the node for which it is meant: writes what V8 compiles of the bundle in a folder. The function is
 * run first, against an AWS on this machine that knows next to nothing, so that what a first answer needs is compiled too.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signedHeaders } from '../../http/sign.ts';
import { variableOf } from '../../settings/environment.ts';
import { programIn, run, writeCache } from './program.ts';

const [folder = ''] = process.argv.slice(2);

const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;

/** What every question to AWS is answered with: there is a source and it has a secret, and otherwise there is nothing. */
const answer = JSON.stringify({
  Item: { authority: { S: 'walsall' } },
  SecretString: JSON.stringify({ secrets: [secret] }),
});

const posted = JSON.stringify({
  case: 'none',
  type: 'referral-made',
  occurredAt: '2026-11-24T10:00:00Z',
  data: { method: 'telephone' },
  people: [],
});

/** Something for every function to answer, which leads to no mail. */
const event = {
  routeKey: 'GET /v1/cases/{case}',
  rawPath: '/v1/cases/none',
  rawQueryString: '',
  headers: signedHeaders('none', Date.now(), posted, secret),
  pathParameters: { case: 'none', source: 'none' },
  body: posted,
  isBase64Encoded: false,
  requestContext: {
    http: { method: 'GET', path: '/v1/cases/none' },
    authorizer: { jwt: { claims: { sub: 'none', authority: 'walsall', role: 'unit' } } },
  },
  Records: [{ messageId: 'none', body: JSON.stringify({ authority: 'walsall', reference: 'none' }) }],
};

const server = createServer((_request, response) => response.end(answer));
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
writeCache(folder, program);
process.exit();
