/** Requests as no decent client sends them, written byte by byte. None is taken for anything else, and nothing is stored. */
import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';

let service: OpenService;
let secret = '';
const now = '1795514400';
beforeAll(async () => {
  service = await openService(new Date(Number(now) * 1000).toISOString());
  const { body } = await service.ask<{ source: string; secrets: [string] }[]>('/local/sources');
  secret = body.find(({ source }) => source === 'demo-walsall')!.secrets[0];
});
afterAll(() => service.close());

const milestone = (more = '') =>
  `{"case":"WM-ATTACKED","type":"referral-made","occurredAt":"2026-11-24T09:00:00Z","data":{"method":"telephone"}${more}}`;

const sign = (body: string | Buffer, id = 'msg_1', timestamp = now) => {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
};

interface Bytes {
  readonly path?: string;
  readonly method?: string;
  /** Header lines in place of those of the signature. */
  readonly signed?: readonly string[];
  readonly headers?: readonly string[];
  readonly length?: number | undefined;
  readonly body?: string | Buffer;
}

const signedBy = (id: string, timestamp: string, signature: string) => [
  `webhook-id: ${id}`,
  `webhook-timestamp: ${timestamp}`,
  `webhook-signature: ${signature}`,
];

/** Writes a request to the socket and gives all that comes back until it is closed. */
function write({ path = '/v1/sources/demo-walsall/milestones', method = 'POST', ...rest }: Bytes) {
  const { body = milestone(), headers = ['content-type: application/json'] } = rest;
  const { signed = signedBy('msg_1', now, sign(body)), length = Buffer.byteLength(body) } = rest;
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'host: longstop.example',
    'connection: close',
    `content-length: ${length}`,
    ...headers,
    ...signed,
  ];
  const { hostname, port } = new URL(service.url);
  return new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
      socket.write(body);
      if (length > Buffer.byteLength(body)) socket.end();
    });
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });
}

/** The statuses in what came back: more than one where the server took it for more than one request. */
const statusesIn = (heard: string) => [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status);

const other = signedBy('msg_1', now, sign('another body'));

const attacks: readonly [string, () => Bytes, string[]][] = [
  ['an id that comes twice', () => ({ headers: ['webhook-id: msg_0'] }), ['401']],
  [
    'an id that comes twice, signed as joined',
    () => ({ signed: signedBy('msg_1\r\nwebhook-id: msg_2', now, sign(milestone(), 'msg_1,msg_2')) }),
    ['401'],
  ],
  ['a timestamp that comes twice', () => ({ headers: [`webhook-timestamp: ${now}`] }), ['401']],
  [
    'a signature after a bad one in a header of its own',
    () => ({ headers: ['webhook-signature: v1,AAAA'] }),
    ['401'],
  ],
  [
    'a good signature behind ten bad ones',
    () => ({ signed: signedBy('msg_1', now, `${`${sign('x')} `.repeat(10)}${sign(milestone())}`) }),
    ['401'],
  ],
  [
    'a signature with junk around it',
    () => ({ signed: signedBy('msg_1', now, `${sign(milestone())}!`) }),
    ['401'],
  ],
  [
    'a signature of version 2',
    () => ({ signed: signedBy('msg_1', now, sign(milestone()).replace('v1', 'v2')) }),
    ['401'],
  ],
  [
    'a timestamp in milliseconds',
    () => ({ signed: signedBy('msg_1', `${now}000`, sign(milestone(), 'msg_1', `${now}000`)) }),
    ['401'],
  ],
  [
    'a timestamp with a sign',
    () => ({ signed: signedBy('msg_1', `+${now}`, sign(milestone(), 'msg_1', `+${now}`)) }),
    ['401'],
  ],
  [
    'an id of 257 characters',
    () => ({ signed: signedBy('x'.repeat(257), now, sign(milestone(), 'x'.repeat(257))) }),
    ['400'],
  ],
  ['a case of another body under the same signature', () => ({ signed: other }), ['401']],
  ['the secret of one source for another', () => ({ path: '/v1/sources/demo-wirral/milestones' }), ['401']],
  ['a source in capitals', () => ({ path: '/v1/sources/DEMO-WALSALL/milestones' }), ['401']],
  ['a source with a dot segment', () => ({ path: '/v1/sources/x/../demo-walsall/milestones' }), ['404']],
  ['a source with an encoded slash', () => ({ path: '/v1/sources/demo-walsall%2Fx/milestones' }), ['404']],
  ['a source with a null in it', () => ({ path: '/v1/sources/demo-walsall%00/milestones' }), ['401']],
  [
    'a source of ten thousand characters',
    () => ({ path: `/v1/sources/${'x'.repeat(10_000)}/milestones` }),
    ['401'],
  ],
  ['a path that is not UTF-8', () => ({ path: '/v1/sources/%ff/milestones' }), ['400']],
  ['a GET', () => ({ method: 'GET' }), ['404']],
  ['a PUT', () => ({ method: 'PUT' }), ['404']],
  ['a length shorter than the body, the rest a second request', () => ({ length: 10 }), ['400']],
  ['a length longer than the body', () => ({ length: 4000 }), ['400']],
  ['a length that comes twice, differing', () => ({ headers: ['content-length: 5'] }), ['400']],
  ['a length and chunks', () => ({ headers: ['transfer-encoding: chunked'] }), ['400']],
  ['a body that gzip made', () => ({ body: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]) }), ['400']],
  ['UTF-16', () => ({ body: Buffer.from(milestone(), 'utf16le') }), ['400']],
  ['a field that comes twice', () => ({ body: milestone(',"case":"WM-OTHER"') }), ['400']],
  ['a prototype', () => ({ body: milestone(',"__proto__":{"people":[]}') }), ['422']],
  ['a constructor', () => ({ body: milestone(',"constructor":{"prototype":{}}') }), ['422']],
  ['lists in lists in lists', () => ({ body: `${'['.repeat(9000)}${']'.repeat(9000)}` }), ['400']],
  ['twenty kilobytes and one byte', () => ({ body: milestone().padEnd(20 * 1024 + 1) }), ['413']],
  ['a megabyte that nobody signed', () => ({ body: ' '.repeat(1024 * 1024), signed: [] }), ['413']],
  ['nothing', () => ({ body: '' }), ['400']],
];

test.each(attacks)('%s', async (_what, bytes, expected) => {
  const heard = await write(bytes());
  expect(statusesIn(heard)).toEqual(expected);
  expect(heard).not.toMatch(/whsec_|at \w+ \(|node:internal/);
  expect((await service.readCase('walsall', 'WM-ATTACKED')).status).toBe(404);
});

test.each([
  ['text', 'content-type: text/plain'],
  ['a form, as curl says', 'content-type: application/x-www-form-urlencoded'],
  ['JSON in UTF-16, which it is not', 'content-type: application/json; charset=utf-16'],
  ['nothing at all', 'x-nothing: 1'],
])('what is signed is read as JSON though it is called %s', async (what, header) => {
  const body = milestone().replace('WM-ATTACKED', 'WM-CALLED');
  const id = `msg_${what.length}`;
  const heard = await write({ body, headers: [header], signed: signedBy(id, now, sign(body, id)) });
  expect(statusesIn(heard)).toEqual(['201']);
});

test('twenty kilobytes to the byte are taken, and a good signature as the tenth', async () => {
  const body = milestone()
    .replace('WM-ATTACKED', 'WM-LARGE')
    .padEnd(20 * 1024);
  const signatures = `${`${sign('x')} `.repeat(9)}${sign(body)}`;
  expect(statusesIn(await write({ body, signed: signedBy('msg_1', now, signatures) }))).toEqual(['201']);
});
