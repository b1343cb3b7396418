import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { toEvent } from '../../local/http/event.ts';
import { matchRoute } from '../../local/http/match.ts';
import { start } from './world.ts';

function event(method: string, url: string, rawHeaders: string[] = [], body: Buffer = Buffer.alloc(0)) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url, rawHeaders, httpVersion: '1.1' });
  const path = decodeURIComponent(url.split('?')[0] ?? '');
  const match = matchRoute(method, path);
  if (!match) throw new Error(`No route for ${method} ${url}`);
  return toEvent(request, body, { match, path, now: start, requestId: 'r-1' });
}

const post = (contentType: string, body: Buffer) =>
  event('POST', '/v1/sources/demo-walsall/milestones', ['Content-Type', contentType], body);

test('a request is told as API Gateway tells it', () => {
  const told = event('GET', '/v1/cases/WM-1?a=1&b=%20x&a=2', [
    'Host',
    'localhost:3000',
    'User-Agent',
    'test',
  ]);
  expect(told).toMatchObject({
    version: '2.0',
    routeKey: 'GET /v1/cases/{case}',
    rawPath: '/v1/cases/WM-1',
    rawQueryString: 'a=1&b=%20x&a=2',
    queryStringParameters: { a: '1,2', b: ' x' },
    pathParameters: { case: 'WM-1' },
    isBase64Encoded: false,
    requestContext: {
      http: { method: 'GET', path: '/v1/cases/WM-1', protocol: 'HTTP/1.1', userAgent: 'test' },
      requestId: 'r-1',
      stage: '$default',
      time: '20/Nov/2026:16:30:00 +0000',
      timeEpoch: start,
    },
  });
  expect(told).not.toHaveProperty('body');
  expect(told).not.toHaveProperty('cookies');
});

test('header names are lower case, and values of the same name are joined by commas', () => {
  const { headers } = event('GET', '/health', ['X-Tag', 'a', 'Webhook-Signature', 'v1,x', 'x-tag', 'b']);
  expect(headers).toEqual({ 'x-tag': 'a,b', 'webhook-signature': 'v1,x' });
});

test('cookies stand apart from the headers', () => {
  const { cookies, headers } = event('GET', '/health', ['Cookie', 'a=1; b=2', 'Cookie', 'c=3']);
  expect(cookies).toEqual(['a=1', 'b=2', 'c=3']);
  expect(headers).not.toHaveProperty('cookie');
});

test('names in the path are decoded', () => {
  expect(event('GET', '/v1/cases/a%20b').pathParameters).toEqual({ case: 'a b' });
});

test('a JSON body in UTF-8 is text', () => {
  const { body, isBase64Encoded } = post('application/json; charset=utf-8', Buffer.from('{"a":"é"}'));
  expect([body, isBase64Encoded]).toEqual(['{"a":"é"}', false]);
});

test.each([
  ['a form', 'application/x-www-form-urlencoded', Buffer.from('read=yes')],
  ['JSON that is not UTF-8', 'application/json', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['bytes', 'application/octet-stream', Buffer.from([0, 1, 2])],
])('%s comes as base64, byte for byte', (_, contentType, bytes) => {
  const { body = '', isBase64Encoded } = post(contentType, bytes);
  expect(isBase64Encoded).toBe(true);
  expect(Buffer.from(body, 'base64')).toEqual(bytes);
});

test('a byte order mark is kept, so that the bytes can still be hashed', () => {
  const bytes = Buffer.from('\ufeff{}');
  expect(Buffer.from(post('application/json', bytes).body ?? '')).toEqual(bytes);
});

test('a literal path goes before one with names, and a name takes one segment', () => {
  const route = (path: string) => ({ method: 'GET', path, answeredBy: 'read', access: 'none' }) as const;
  const among = [route('/a/{x}'), route('/a/b'), route('/a/{x}/c')];
  expect(matchRoute('GET', '/a/b', among)?.route.path).toBe('/a/b');
  expect(matchRoute('GET', '/a/z', among)?.parameters).toEqual({ x: 'z' });
  expect(matchRoute('GET', '/a/', among)).toBeUndefined();
  expect(matchRoute('GET', '/a/b/d', among)).toBeUndefined();
  expect(matchRoute('POST', '/a/b', among)).toBeUndefined();
});
