import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../../functions/sign-in/sealed.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
const anHour = 3_600_000;
const secret = { keys: ['the first key of these tests, long enough'] as [string] };
const other = { keys: ['another key of these tests, also long enough'] as [string] };
const content = { sub: 'somebody', role: 'unit' };

describe('what is sealed', () => {
  test('opens as it was, for its purpose, until its time is up', async () => {
    const sealed = await seal(secret, 'session', content, now + anHour);
    expect(await unseal(secret, 'session', sealed, now)).toEqual(content);
    expect(await unseal(secret, 'session', sealed, now + anHour - 1000)).toEqual(content);
    expect(await unseal(secret, 'session', sealed, now + anHour)).toBeUndefined();
    expect(await unseal(secret, 'sign-in', sealed, now)).toBeUndefined();
  });

  test('shows nothing of its content', async () => {
    const sealed = await seal(secret, 'session', content, now + anHour);
    const parts = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect(parts.join()).not.toMatch(/somebody|unit/);
  });

  test('opens by an older key that is still kept, and by no other', async () => {
    const sealed = await seal(secret, 'session', content, now + anHour);
    const rotated = { keys: [other.keys[0], secret.keys[0]] as [string, string] };
    expect(await unseal(rotated, 'session', sealed, now)).toEqual(content);
    expect(await unseal(other, 'session', sealed, now)).toBeUndefined();
    expect(
      await unseal(secret, 'session', await seal(rotated, 'session', content, now + anHour), now),
    ).toBeUndefined();
  });

  test('does not open where one character was changed, nor where it never was sealed', async () => {
    const sealed = await seal(secret, 'session', content, now + anHour);
    const places = [3, sealed.indexOf('..') + 4, sealed.length - 30, sealed.length - 5];
    for (const place of places) {
      const changed = sealed[place] === 'A' ? 'B' : 'A';
      const spoilt = `${sealed.slice(0, place)}${changed}${sealed.slice(place + 1)}`;
      expect(await unseal(secret, 'session', spoilt, now)).toBeUndefined();
    }
    const unsecured = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ content, aud: 'session', exp: 4e9 })).toString('base64url')}.`;
    for (const never of ['', 'x', 'a.b.c.d.e', unsecured])
      expect(await unseal(secret, 'session', never, now)).toBeUndefined();
  });
});
