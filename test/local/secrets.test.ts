import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { expect, onTestFinished, test } from 'vitest';
import { secretsManagerSecrets } from '../../functions/aws/secrets-manager-secrets.ts';
import { openSecretStore, serveSecrets } from '../../local/secrets/server.ts';
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
  const place = { secretPrefix: 'longstop/local/sources/', secretKeyArn: 'key' };
  return { ...world, store, client, secrets: secretsManagerSecrets(client, place) };
}

test('a secret is made, read, replaced, and made only once', async () => {
  const { client } = await openWorld();
  const made = await client.send(new CreateSecretCommand({ Name: 'a/b', SecretString: 'one' }));
  expect(made).toMatchObject({ Name: 'a/b', ARN: expect.stringMatching(/^arn:aws:secretsmanager:.*:a\/b$/) });
  const read = () => client.send(new GetSecretValueCommand({ SecretId: 'a/b' }));
  expect(await read()).toMatchObject({ SecretString: 'one', VersionId: made.VersionId });
  expect((await read()).CreatedDate?.getTime()).toBe(start);
  await client.send(new PutSecretValueCommand({ SecretId: 'a/b', SecretString: 'two' }));
  expect((await read()).SecretString).toBe('two');
  await expect(
    client.send(new CreateSecretCommand({ Name: 'a/b', SecretString: 'three' })),
  ).rejects.toBeInstanceOf(ResourceExistsException);
});

test('a secret that is not there is neither read nor replaced', async () => {
  const { client } = await openWorld();
  const commands = [
    () => client.send(new GetSecretValueCommand({ SecretId: 'none' })),
    () => client.send(new PutSecretValueCommand({ SecretId: 'none', SecretString: 'one' })),
  ];
  for (const send of commands) await expect(send()).rejects.toBeInstanceOf(ResourceNotFoundException);
});

test('secrets survive a restart', async () => {
  const before = await openWorld();
  await before.secrets.put('oakfield-system', [secretOf('a')]);
  const after = await openWorld(before.folder);
  expect(await after.secrets.find('oakfield-system')).toEqual([secretOf('a')]);
});

const secretOf = (letter: string) => `whsec_${letter.repeat(32)}`;

test('what the service puts it finds, and of a source without a secret none', async () => {
  const { secrets } = await openWorld();
  expect(await secrets.find('oakfield-system')).toEqual([]);
  await secrets.put('oakfield-system', [secretOf('a')]);
  await secrets.put('oakfield-system', [secretOf('a'), secretOf('b')]);
  expect(await secrets.find('oakfield-system')).toEqual([secretOf('a'), secretOf('b')]);
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
  expect(Object.values(error as object).join()).not.toContain('whsec');
});
