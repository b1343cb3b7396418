import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from './open.ts';

let service: OpenService;
beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
});
afterAll(() => service.close());

interface Contract {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
}

interface Operation {
  readonly requestBody: { readonly content: Readonly<Record<string, { readonly example: unknown }>> };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly example: unknown }>> }>
  >;
}

const read = async () => (await service.ask<Contract>('/openapi.json')).body;

test.each([
  ['/openapi.json', 'application/json'],
  ['/docs', 'text/html; charset=utf-8'],
])(
  '%s is open to all, may be kept for a while, and is not sent again while it is the same',
  async (path, type) => {
    const response = await fetch(`${service.url}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    const etag = response.headers.get('etag')!;
    const head = await fetch(`${service.url}${path}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    expect(Number(head.headers.get('content-length'))).toBe((await response.arrayBuffer()).byteLength);
    const again = await fetch(`${service.url}${path}`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  },
);

test('it says where the service is, so that a client made from it finds it', async () => {
  const { openapi, servers } = await read();
  expect(openapi).toMatch(/^3\.1\./);
  expect(servers).toEqual([{ url: service.url }]);
});

test('the example of a milestone is answered with the example of the answer, but for the id', async () => {
  const { paths } = await read();
  const { requestBody, responses } = paths['/v1/sources/{source}/milestones']!.post;
  const answer = JSON.stringify(responses['201']!.content['application/json']!.example);
  const { status, text } = await service.post(
    'demo-walsall',
    requestBody.content['application/json']!.example,
  );
  expect(status).toBe(201);
  const withoutId = (json: string) => json.replaceAll(/01[0-9A-HJKMNP-TV-Z]{24}/g, 'ID');
  expect(withoutId(text)).toBe(withoutId(answer));
});

test('the example of a preview is answered with the example of its answer', async () => {
  const { paths } = await read();
  const { requestBody, responses } = paths['/v1/preview']!.post;
  const token = await service.ask<{ token: string }>('/local/token?authority=walsall&role=unit');
  const { status, body } = await service.ask('/v1/preview', {
    method: 'POST',
    headers: { authorization: `Bearer ${token.body.token}` },
    body: JSON.stringify(requestBody.content['application/json']!.example),
  });
  expect([status, body]).toEqual([200, responses['200']!.content['application/json']!.example]);
});

test('a milestone of a preview has no case, whatever it says', async () => {
  const token = await service.ask<{ token: string }>('/local/token?authority=walsall&role=unit');
  const milestones = [{ type: 'plan-ended', occurredAt: '2026-11-24T10:00:00Z', case: 'WM-1' }];
  const { status, body } = await service.ask<{ field: string }>('/v1/preview', {
    method: 'POST',
    headers: { authorization: `Bearer ${token.body.token}` },
    body: JSON.stringify({ authority: 'walsall', milestones }),
  });
  expect([status, body.field]).toEqual([422, 'milestones.0.case']);
});
