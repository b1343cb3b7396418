import { expect, test } from 'vitest';
import { httpCaller } from '../../../functions/aws/http-caller.ts';
import { answers, openWire, resets } from '../../support/wire.ts';

const { post } = httpCaller();
const error = (posting: Promise<number>) => posting.then(String, ({ name }: Error) => name);

test('it posts what it is given, and brings back the status', async () => {
  let seen: unknown;
  await using wire = await openWire((response, request) => {
    seen = [request.method, request.url, request.headers['webhook-id'], request.headers['content-length']];
    answers(202, {})(response, request);
  });
  expect(await post(`${wire.url}/hook?of=walsall`, { 'webhook-id': 'id' }, '{"é":1}')).toBe(202);
  expect(seen).toEqual(['POST', '/hook?of=walsall', 'id', '8']);
  expect(wire.bodies).toEqual([{ é: 1 }]);
});

test('it follows no redirect', async () => {
  await using other = await openWire(answers(200, {}));
  await using wire = await openWire(answers(307, {}, { location: other.url }));
  expect(await post(wire.url, {}, '{}')).toBe(307);
  expect(other.bodies).toEqual([]);
});

test('of an answer without an end it waits for the status only', async () => {
  await using wire = await openWire((response) => {
    response.writeHead(200).write('a');
  });
  expect(await post(wire.url, {}, '{}')).toBe(200);
});

test('whoever does not answer in time is given up', async () => {
  await using wire = await openWire(() => {});
  const began = Date.now();
  expect(await error(httpCaller(200).post(wire.url, {}, '{}'))).toBe('NotAnsweredInTime');
  expect(Date.now() - began).toBeLessThan(2000);
});

test('an error is named by what happened', async () => {
  await using wire = await openWire(resets);
  expect(await error(post(wire.url, {}, '{}'))).toBe('NotReached');
  expect(await error(post('http://127.0.0.1:1/', {}, '{}'))).toBe('ConnectionRefused');
});

test('a name that leads inside is not called', async () => {
  await using wire = await openWire(answers(200, {}));
  const { port } = new URL(wire.url);
  expect(await error(post(`http://localhost:${port}/`, {}, '{}'))).toBe('AddressNotPublic');
  expect(await error(post(`https://localhost:${port}/`, {}, '{}'))).toBe('AddressNotPublic');
  expect(wire.bodies).toEqual([]);
});

test('a server that cannot show whose it is is not told anything', async () => {
  await using wire = await openWire(answers(200, {}));
  expect(await error(post(wire.url.replace('http:', 'https:'), {}, '{}'))).toBe('NotReached');
  expect(wire.bodies).toEqual([]);
});
