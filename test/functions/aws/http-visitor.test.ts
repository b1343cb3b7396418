import { expect, test } from 'vitest';
import { httpVisitor } from '../../../functions/aws/http-visitor.ts';
import { answers, openWire, resets } from '../../support/wire.ts';

test('a visitor posts what it is given to the public address, and brings back the status', async () => {
  let seen: unknown;
  await using wire = await openWire((response, request) => {
    seen = [request.method, request.url, request.headers['webhook-id']];
    answers(201, {})(response, request);
  });
  const visitor = httpVisitor({ publicUrl: wire.url });
  expect(await visitor.post('/v1/sources/one/milestones', { 'webhook-id': 'msg-1' }, '{"case":"WM-1"}')).toBe(
    201,
  );
  expect(seen).toEqual(['POST', '/v1/sources/one/milestones', 'msg-1']);
  expect(wire.bodies).toEqual([{ case: 'WM-1' }]);
});

test('where nobody answers, it throws', async () => {
  await using wire = await openWire(resets);
  await expect(httpVisitor({ publicUrl: wire.url }).post('/', {}, '{}')).rejects.toThrow();
});
