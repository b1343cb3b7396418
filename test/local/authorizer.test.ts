import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { jwtAuthorizer } from '../../local/http/authorizer.ts';
import { listen, stop } from '../../local/loopback.ts';

// The rules are those of API Gateway's documentation on JWT authorisers for HTTP APIs.

const now = Date.parse('2026-11-24T10:00:00.500Z');
const second = Math.floor(now / 1000);

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let others: typeof keys;
beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  others = await generateKeyPair('RS256');
});

/** An issuer whose one key is called `k1`, and an authoriser that trusts it. */
async function openIssuer() {
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const asked: string[] = [];
  const world = { url: '', down: false };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (world.down) return void response.writeHead(503).end('{}');
    const isKeys = request.url === '/keys';
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isKeys ? { keys: [jwk] } : { jwks_uri: `${world.url}/keys` }));
  });
  world.url = `http://127.0.0.1:${await listen(server, 0)}`;
  onTestFinished(() => stop(server));
  const issuer = world.url;
  const judge = jwtAuthorizer({ issuer, audience: 'longstop', clock: { now: () => now } });
  const good = { sub: 's', iss: issuer, aud: 'longstop', iat: second - 60, exp: second + 60 };
  return {
    judge,
    asked,
    world,
    good,
    async verdict(claims: JWTPayload, header = {}, key = keys.privateKey) {
      const token = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header });
      return judge(`Bearer ${await token.sign(key)}`);
    },
  };
}

const without = (claims: JWTPayload, name: string): JWTPayload => ({ ...claims, [name]: undefined });
const refused = (description: string) => ({
  challenge: `Bearer scope="" error="invalid_token" error_description="${description}"`,
});
const invalid = refused('the token is not valid');

test('the claims of a good token are handed over as text, lists in brackets', async () => {
  const { verdict, good } = await openIssuer();
  const said = await verdict({ ...good, roles: ['unit', 'other'], level: 3 });
  expect(said).toEqual({
    claims: {
      ...good,
      iat: String(good.iat),
      exp: String(good.exp),
      roles: '[unit other]',
      level: '3',
    },
  });
});

test('a request without a token is asked for one, and nobody asks the issuer for keys', async () => {
  const { judge, asked } = await openIssuer();
  expect(await judge(undefined)).toEqual({ challenge: 'Bearer' });
  expect(await judge('Basic abc def')).toEqual({ challenge: 'Bearer' });
  expect(await judge('Bearer nonsense')).toEqual(invalid);
  expect(asked).toEqual([]);
});

test('the token may come without the word Bearer', async () => {
  const { judge, good } = await openIssuer();
  const token = await new SignJWT(good).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(keys.privateKey);
  expect(await judge(token)).toMatchObject({ claims: { sub: 's' } });
});

test('the times of a token are judged to the second, with no leeway', async () => {
  const { verdict, good } = await openIssuer();
  const fine = expect.objectContaining({ claims: expect.anything() });
  expect(await verdict({ ...good, exp: second + 1 })).toEqual(fine);
  expect(await verdict({ ...good, exp: second })).toEqual(refused('the token has expired'));
  expect(await verdict(without(good, 'exp'))).toEqual(invalid);
  expect(await verdict({ ...good, nbf: second })).toEqual(fine);
  expect(await verdict({ ...good, nbf: second + 1 })).toEqual(invalid);
  expect(await verdict({ ...good, iat: second })).toEqual(fine);
  expect(await verdict({ ...good, iat: second + 1 })).toEqual(refused('the token was issued in the future'));
});

test('the audience counts, and the client where no audience is named', async () => {
  const { verdict, good } = await openIssuer();
  const wrong = refused('the token does not have a valid audience');
  const bare = without(good, 'aud');
  expect(await verdict({ ...good, aud: 'elsewhere' })).toEqual(wrong);
  expect(await verdict({ ...good, aud: ['elsewhere', 'longstop'] })).toHaveProperty('claims');
  expect(await verdict({ ...good, aud: 'elsewhere', client_id: 'longstop' })).toEqual(wrong);
  expect(await verdict({ ...bare, client_id: 'longstop' })).toHaveProperty('claims');
  expect(await verdict(bare)).toEqual(wrong);
});

test('the issuer and its signature count', async () => {
  const { verdict, judge, good } = await openIssuer();
  expect(await verdict({ ...good, iss: `${good.iss}/` })).toEqual(invalid);
  expect(await verdict(without(good, 'iss'))).toEqual(invalid);
  expect(await verdict(good, {}, others.privateKey)).toEqual(invalid);
  expect(await verdict(good, { kid: 'k2' })).toEqual(invalid);
  expect(await verdict(good, { kid: undefined })).toEqual(invalid);
  const unsigned = [{ alg: 'none', kid: 'k1' }, good].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  expect(await judge(`Bearer ${unsigned.join('.')}.`)).toEqual(invalid);
});

test('the public key is no secret to sign with', async () => {
  const { judge, good } = await openIssuer();
  const published = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
  const token = await new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(published);
  expect(await judge(`Bearer ${token}`)).toEqual(invalid);
});

test('keys are found by the discovery document, once', async () => {
  const { verdict, good, asked } = await openIssuer();
  await verdict(good);
  await verdict({ ...good, sub: 'another' });
  expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
});

test('an issuer that does not answer is no fault of the token, and is asked again', async () => {
  const { verdict, good, world } = await openIssuer();
  world.down = true;
  await expect(verdict(good)).rejects.toThrow();
  world.down = false;
  expect(await verdict(good)).toHaveProperty('claims');
});
