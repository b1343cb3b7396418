/** Posting in somebody's name without their secret, or again what they posted. */
import { createHmac } from 'node:crypto';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import {
  macOf,
  milestone,
  posting,
  type Signed,
  signatureHeaders,
  signed,
  source,
  type Target,
} from '../target.ts';
import type { Request } from '../wire.ts';

const body = JSON.stringify(milestone('FORGED-1'));

/** A good post with one thing spoilt. */
function good(target: Target, spoilt: Partial<Signed> = {}): Request {
  return signed({ secret: target.secrets[source]!, body, id: 'msg', timestamp: target.now, ...spoilt });
}

/** A good post but for its signature header, made from the right signature. */
function withSignature(tries: string, change: (right: string, target: Target) => string): Attempt {
  return attempt(tries, 401, (target) => {
    const right = macOf(target.secrets[source]!, `msg.${target.now}.`, body);
    return { ...good(target), headers: signatureHeaders('msg', target.now, change(right, target)) };
  });
}

/** A post signed by the right secret for a time that is not now, or not written as it should be. */
function atTime(tries: string, change: (now: number) => string): Attempt {
  return attempt(tries, 401, (target) => good(target, { timestamp: change(Number(target.now)) }));
}

function without(header: string): Attempt {
  return attempt(`no ${header}`, 401, (target) => {
    const request = good(target);
    return { ...request, headers: request.headers!.filter(([name]) => name !== header) };
  });
}

/** A good post with headers besides. */
function alongside(tries: string, ...headers: readonly (readonly [string, string])[]): Attempt {
  return attempt(tries, 401, (target) => ({
    ...good(target),
    headers: [...good(target).headers!, ...headers],
  }));
}

export const signatures: Group = {
  name: 'signatures',
  attempts: [
    attempt('nothing signed at all', 401, () => ({ method: 'POST', path: posting, body })),
    without('webhook-id'),
    without('webhook-timestamp'),
    without('webhook-signature'),
    attempt('the secret of another source', 401, (target) =>
      good(target, { secret: target.secrets['demo-wirral']! }),
    ),
    attempt('an empty secret', 401, (target) => good(target, { secret: 'whsec_' })),
    attempt('the name of the source as its secret', 401, (target) => good(target, { secret: btoa(source) })),
    attempt('the stand-in for unknown sources, by its secret', 401, (target) =>
      good(target, {
        secret: 'whsec_bm8gc3VjaCBzb3VyY2UsIGFuZCBubyBzZWNyZXQ=',
        path: '/v1/sources/nobody/milestones',
      }),
    ),
    attempt('a source that does not exist', 401, (target) =>
      good(target, { path: '/v1/sources/mars/milestones' }),
    ),
    attempt('the synthetic source', 401, (target) =>
      good(target, { path: '/v1/sources/longstop-probe/milestones' }),
    ),
    attempt('a source called __proto__', 401, (target) =>
      good(target, { path: '/v1/sources/__proto__/milestones' }),
    ),
    attempt('a post overheard, to another source', 401, (target) => ({
      ...target.overheard,
      path: '/v1/sources/demo-dudley/milestones',
    })),
    attempt('a post overheard, with another body', 401, (target) => ({ ...target.overheard, body })),
    attempt('a post overheard, with a space more', 401, (target) => ({
      ...target.overheard,
      body: `${target.overheard.body} `,
    })),
    attempt('a post overheard, as it was', 200, (target) => target.overheard),
    attempt('another body under an id that was used', 409, (target) =>
      good(target, { id: 'overheard', body: JSON.stringify(milestone('VICTIM-1')) }),
    ),
    withSignature('a signature of nothing', () => 'v1,'),
    withSignature('a version without a signature', () => 'v1'),
    withSignature('another version', (right) => `v2,${right}`),
    withSignature('the asymmetric version', (right) => `v1a,${right}`),
    withSignature('a signature cut short', (right) => `v1,${right.slice(0, 20)}`),
    withSignature('a signature of 32 zeros', () => `v1,${Buffer.alloc(32).toString('base64')}`),
    withSignature(
      'a signature in hexadecimal',
      (right) => `v1,${Buffer.from(right, 'base64').toString('hex')}`,
    ),
    withSignature('a signature with junk after it', (right) => `v1,${right}AAAA`),
    withSignature(
      'a signature behind twenty others',
      (right) => `${`v1,${btoa('x'.repeat(32))} `.repeat(20)}v1,${right}`,
    ),
    withSignature('a thousand signatures', () => `v1,${btoa('x'.repeat(32))} `.repeat(250)),
    withSignature(
      'a signature by SHA-1',
      (_, { secrets, now }) => `v1,${macOf(secrets[source]!, `msg.${now}.`, body, 'sha1')}`,
    ),
    withSignature(
      'a signature of the body alone',
      (_, { secrets }) => `v1,${macOf(secrets[source]!, '', body)}`,
    ),
    withSignature(
      'a signature of the parts in another order',
      (_, { secrets, now }) => `v1,${macOf(secrets[source]!, `${now}.msg.`, body)}`,
    ),
    withSignature(
      'a signature by the secret as text',
      (_, { secrets, now }) =>
        `v1,${createHmac('sha256', secrets[source]!).update(`msg.${now}.${body}`).digest('base64')}`,
    ),
    atTime('a post of six minutes ago', (now) => String(now - 360)),
    atTime('a post of six minutes ahead', (now) => String(now + 360)),
    atTime('a time in milliseconds', (now) => `${now}000`),
    atTime('a time with a fraction', (now) => `${now}.5`),
    atTime('a time with junk after it', (now) => `${now}x`),
    atTime('a time in hexadecimal', (now) => `0x${now.toString(16)}`),
    atTime('a time that is not a number', () => 'NaN'),
    atTime('a time without end', () => '9'.repeat(400)),
    attempt('an id with a space in it', 400, (target) => good(target, { id: 'a b' })),
    attempt('an id of 257 characters', 400, (target) => good(target, { id: 'x'.repeat(257) })),
    alongside('the id a second time', ['webhook-id', 'other']),
    alongside('the time a second time', ['webhook-timestamp', '1795514400']),
    alongside('a bad signature in a second header', ['webhook-signature', 'v1,AAAA']),
    alongside('the id a second time in capitals', ['WEBHOOK-ID', 'msg']),
  ],
};
