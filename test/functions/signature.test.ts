import { describe, expect, test } from 'vitest';
import { isSignedBy, type SignedRequest } from '../../functions/http/signature.ts';
import { secret, signature } from '../support/requests.ts';

// A valid message, and each test spoils one thing.
const now = Date.UTC(2026, 10, 24, 10);
const body = '{"case":"WM-2026-000123"}';
const id = 'msg_1';
const otherSecret = `whsec_${Buffer.from('another secret').toString('base64')}`;

function message(changes: Partial<SignedRequest> = {}, at = now): SignedRequest {
  const timestamp = String(Math.floor(at / 1000));
  const valid = { id, timestamp, signature: signature(body, id, timestamp), body: Buffer.from(body) };
  return { ...valid, ...changes };
}
const accepts = (request: SignedRequest, secrets: readonly string[] = [secret]) =>
  isSignedBy(secrets, request, now);

test('a valid message is accepted', () => {
  expect(accepts(message())).toBe(true);
});

test('the example of the specification is accepted', () => {
  const published = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: '1614265330',
    signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    body: Buffer.from('{"test": 2432232314}'),
  };
  expect(isSignedBy(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], published, 1_614_265_330_000)).toBe(true);
});

describe('spoilt', () => {
  const timestamp = message().timestamp!;
  test.each<[string, Partial<SignedRequest>]>([
    ['the id', { id: 'msg_2' }],
    ['no id', { id: undefined }],
    ['an empty id', { id: '', signature: signature(body, '', timestamp) }],
    ['an id with a space', { id: 'a b', signature: signature(body, 'a b', timestamp) }],
    ['an id that came twice', { id: 'a,b', signature: signature(body, 'a,b', timestamp) }],
    ['a long id', { id: 'x'.repeat(257), signature: signature(body, 'x'.repeat(257), timestamp) }],
    ['no timestamp', { timestamp: undefined }],
    ['another timestamp', { timestamp: String(Number(timestamp) + 1) }],
    [
      'junk after the timestamp',
      { timestamp: `${timestamp}abc`, signature: signature(body, id, `${timestamp}abc`) },
    ],
    [
      'a fraction of a second',
      { timestamp: `${timestamp}.5`, signature: signature(body, id, `${timestamp}.5`) },
    ],
    [
      'a timestamp that is no number',
      { timestamp: 'yesterday!', signature: signature(body, id, 'yesterday!') },
    ],
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['a signature without its version', { signature: signature(body, id, timestamp).slice(3) }],
    ['a signature of another version', { signature: signature(body, id, timestamp).replace('v1', 'v1a') }],
    ['a shorter signature', { signature: signature(body, id, timestamp).slice(0, -8) }],
    ['junk after the signature', { signature: `${signature(body, id, timestamp)}!` }],
    ['a comma between two signatures', { signature: `${signature(body, id, timestamp)},v1,AAAA` }],
    ['ten signatures before it', { signature: `${'v1,x '.repeat(10)}${signature(body, id, timestamp)}` }],
    ['a signature by another secret', { signature: signature(body, id, timestamp, otherSecret) }],
    ['one byte of the body', { body: Buffer.from(body.replace('3', '4')) }],
    ['a space in the body', { body: Buffer.from(`${body} `) }],
    ['an empty body', { body: Buffer.alloc(0) }],
  ])('by %s it is refused', (_what, changes) => {
    expect(accepts(message(changes))).toBe(false);
  });
});

test.each([
  [-300, true],
  [-301, false],
  [300, true],
  [301, false],
])('signed %i seconds from now: %s', (seconds, accepted) => {
  expect(accepts(message({}, now + seconds * 1000))).toBe(accepted);
});

test('one good signature among several is enough, wherever it stands', () => {
  const { timestamp, signature: good } = message();
  const bad = signature(body, id, timestamp!, otherSecret);
  expect(accepts(message({ signature: `${bad} ${good}` }))).toBe(true);
  expect(accepts(message({ signature: `${good} ${bad}` }))).toBe(true);
  expect(accepts(message({ signature: `v2,abc ${good}` }))).toBe(true);
  expect(accepts(message({ signature: `${'v1,x '.repeat(9)}${good}` }))).toBe(true);
  expect(accepts(message({ signature: `${bad} ${bad}` }))).toBe(false);
});

test('any current secret of the source will do, and none is none', () => {
  expect(accepts(message(), [otherSecret, secret])).toBe(true);
  expect(accepts(message(), [otherSecret])).toBe(false);
  expect(accepts(message(), [])).toBe(false);
  expect(accepts(message(), [otherSecret, otherSecret, secret])).toBe(false);
});

test('no message can be signed for a source that has no secret', () => {
  const { timestamp } = message();
  for (const guess of ['whsec_', 'whsec_bm8gc3VjaCBzb3VyY2UsIGFuZCBubyBzZWNyZXQ=']) {
    const signed = message({ signature: signature(body, id, timestamp!, guess) });
    expect(accepts(signed, [])).toBe(false);
    expect(accepts(signed, [otherSecret])).toBe(false);
  }
});

test('bytes are checked as they came, whether or not they are text', () => {
  const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
  const { timestamp } = message();
  expect(accepts(message({ body: bytes, signature: signature(bytes, id, timestamp!) }))).toBe(true);
  const decoded = signature(bytes.toString('utf8'), id, timestamp!);
  expect(accepts(message({ body: bytes, signature: decoded }))).toBe(false);
});
