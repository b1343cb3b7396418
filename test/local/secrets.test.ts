import {
  GetSecretValueCommand,
  InvalidParameterException,
  PutSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { expect, onTestFinished, test } from 'vitest';
import { secretsManagerSecrets } from '../../functions/aws/secrets-manager-secrets.ts';
import { nameOfError } from '../../functions/failure.ts';
import { serveSecrets } from '../../local/secrets/server.ts';
import { keepSecret, openSecretStore } from '../../local/secrets/store.ts';
import { makeSecrets } from '../../local/sources.ts';
import { sdk, simulatedWorld, start } from './world.ts';

async function openWorld(folder?: string) {
  const world = simulatedWorld(folder);
  const store = openSecretStore(world.folder);
  const { url, close } = await serveSecrets(store, world.clock);
  const client = new SecretsManagerClient({ ...sdk, endpoint: url });
  onTestFinished(async () => {
    client.destroy();
    await close();
  });
  const place = { secretPrefix: 'longstop/local/sources/' };
  return { ...world, store, client, secrets: secretsManagerSecrets(client, place) };
}

test('a secret is read as it was made, and replaced', async () => {
  const { client, store } = await openWorld();
  const version = keepSecret(store, 'a/b', 'one', start);
  const read = () => client.send(new GetSecretValueCommand({ SecretId: 'a/b' }));
  const arn = expect.stringMatching(/^arn:aws:secretsmanager:.*:a\/b$/);
  expect(await read()).toMatchObject({ Name: 'a/b', ARN: arn, SecretString: 'one', VersionId: version });
  expect((await read()).CreatedDate?.getTime()).toBe(start);
  const put = await client.send(new PutSecretValueCommand({ SecretId: 'a/b', SecretString: 'two' }));
  expect(await read()).toMatchObject({ SecretString: 'two', VersionId: put.VersionId });
  expect(put.VersionId).not.toBe(version);
});

test('a secret that is not there is neither read nor replaced, and a name must be one', async () => {
  const { client } = await openWorld();
  const get = (SecretId: string) => client.send(new GetSecretValueCommand({ SecretId }));
  const put = (SecretId: string) => client.send(new PutSecretValueCommand({ SecretId, SecretString: 'one' }));
  for (const send of [get, put]) {
    await expect(send('none')).rejects.toBeInstanceOf(ResourceNotFoundException);
    await expect(send('a b')).rejects.toBeInstanceOf(InvalidParameterException);
  }
});

test('secrets survive a restart', async () => {
  const before = await openWorld();
  makeSecrets(before.store, start);
  await before.secrets.put('demo-walsall', [secretOf('a')]);
  const after = await openWorld(before.folder);
  makeSecrets(after.store, start);
  expect(await after.secrets.find('demo-walsall')).toEqual([secretOf('a')]);
});

const secretOf = (letter: string) => `whsec_${letter.repeat(32)}`;

test('what the service puts it finds, and of a source without a secret none', async () => {
  const { secrets, store } = await openWorld();
  makeSecrets(store, start);
  expect(await secrets.find('oakfield-system')).toEqual([]);
  expect(await secrets.find('nobody')).toEqual([]);
  await secrets.put('demo-walsall', [secretOf('a'), secretOf('b')]);
  expect(await secrets.find('demo-walsall')).toEqual([secretOf('a'), secretOf('b')]);
});

test.each([
  'not JSON',
  '["whsec_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]',
  JSON.stringify({ secrets: [secretOf('a'), secretOf('b'), secretOf('c')] }),
  JSON.stringify({ secrets: ['whsec_tooshort'] }),
  JSON.stringify({ secrets: [` ${secretOf('a')}`] }),
])('what an operator wrote by mistake stops with an error that does not repeat it: %s', async (text) => {
  const { secrets, store } = await openWorld();
  store.put('longstop/local/sources/oakfield-system', { text, version: '1', createdAt: start });
  const error = await secrets.find('oakfield-system').catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'SecretNotUnderstood', message: 'SecretNotUnderstood' });
  // As the log says it, where an operator looks for it.
  expect(nameOfError(error)).toBe('SecretNotUnderstood');
  expect(Object.values(error as object).join()).not.toContain('whsec');
});
