import { describe, expect, test } from 'vitest';
import { placeFrom } from '../../infra/place.ts';

const somewhere = (context: Record<string, unknown> = {}) => placeFrom((name) => context[name]);

test('with nothing said it is a rehearsal, so that production is always a choice', () => {
  expect(somewhere()).toEqual({
    stage: 'rehearsal',
    region: 'eu-west-2',
    mailDomain: 'longstop.example',
    mailsASecond: 14,
    monthlyBudget: 50,
    tokenIssuer: 'https://identity.longstop.example',
    tokenAudience: 'longstop',
    pagesClientId: 'longstop',
    authorityClaim: 'authority',
    roleClaim: 'role',
  });
});

describe('a slip in a setting stops before anything is built, and names the setting', () => {
  test.each([
    ['stage', 'prod'],
    ['mailDomain', 'Longstop Example'],
    ['mailDomain', 'notices@longstop.example'],
    ['mailsASecond', 0],
    ['monthlyBudget', '-1'],
    ['mailsASecond', 'many'],
    ['tokenIssuer', 'http://identity.longstop.example'],
    ['tokenIssuer', 'https://identity.longstop.example?tenant=1'],
    ['tokenAudience', ''],
    ['table', 'longstop restored'],
    ['authorityClaim', ''],
    ['roleClaim', 'the role'],
    ['publicUrl', 'longstop.example'],
    ['publicUrl', 'https://longstop.example/'],
    ['publicUrl', 'https://longstop.example/a?b=c'],
  ])('%s %s', (name, value) => {
    expect(() => somewhere({ [name]: value })).toThrow(new RegExp(`^${name} must`));
  });
});

test.each(['https://identity.authority.example/tenant/v2.0', 'https://identity.authority.example/'])(
  'the issuer is taken as it calls itself: %s',
  (tokenIssuer) => {
    expect(somewhere({ tokenIssuer }).tokenIssuer).toBe(tokenIssuer);
  },
);
