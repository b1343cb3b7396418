/** An operator replaces a source's secret, by the steps of docs/operating.md, while the source goes on posting. */

import { setTimeout as pause } from 'node:timers/promises';
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { expect, onTestFinished, test } from 'vitest';
import { openService } from './open.ts';

const aSecond = 50;

async function openWorld() {
  const service = await openService('2026-11-24T10:00:00Z');
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'operator' };
  const client = new SecretsManagerClient({
    endpoint: service.endpoints.secrets,
    region: 'eu-west-2',
    credentials,
  });
  onTestFinished(async () => {
    client.destroy();
    await service.close();
  });
  const secretsOf = async (source: string): Promise<readonly string[]> => {
    const { body } = await service.ask<{ source: string; secrets: string[] }[]>('/local/sources');
    return body.find((each) => each.source === source)!.secrets;
  };
  let posted = 0;
  let clock = await service.now();
  return {
    ...service,
    secretsOf,
    moveTo: async (to: string) => {
      clock = (await service.moveTo(to)).now;
    },
    putSecrets: (...secrets: string[]) =>
      client.send(
        new PutSecretValueCommand({
          SecretId: 'longstop/local/sources/demo-walsall',
          SecretString: JSON.stringify({ secrets }),
        }),
      ),
    /** Posts a milestone of a case of its own; gives the status. */
    async postOne(secret: string, source = 'demo-walsall'): Promise<number> {
      posted += 1;
      const milestone = {
        case: `WM-ROTATION-${posted}`,
        type: 'referral-received',
        occurredAt: '2026-11-24T09:00:00Z',
      };
      const timestamp = Math.floor(Date.parse(clock) / 1000);
      return (await service.post(source, milestone, { secret, timestamp })).status;
    },
  };
}

test('of fifty posts a second none is refused while the secret is replaced, and the old one is five minutes later', async () => {
  const { postOne, putSecrets, secretsOf, moveTo } = await openWorld();
  const [old] = await secretsOf('demo-walsall');
  const next = `whsec_${Buffer.from('the secret that replaces it').toString('base64')}`;
  let signsWith = old!;
  /** What happens once so many have been posted. */
  const steps = new Map<number, () => unknown>([
    [50, () => putSecrets(old!, next)],
    [
      75,
      () => {
        signsWith = next;
      },
    ],
    [150, () => putSecrets(next)],
  ]);
  const answers: Promise<number>[] = [];
  const began = Date.now();
  while (answers.length < 200) {
    const due = Math.min(200, ((Date.now() - began) / 1000) * aSecond);
    while (answers.length < due) {
      await steps.get(answers.length)?.();
      answers.push(postOne(signsWith));
    }
    await pause(1000 / aSecond);
  }
  const statuses = await Promise.all(answers);
  expect(statuses.filter((status) => status !== 201)).toEqual([]);

  await moveTo('2026-11-24T10:05:00Z');
  expect(await postOne(old!)).toBe(401);
  expect(await postOne(next)).toBe(201);
  expect(await secretsOf('demo-walsall')).toEqual([next]);
});

test('a secret that is known to others can be replaced at once, without a second beside it', async () => {
  const { postOne, putSecrets, secretsOf, moveTo } = await openWorld();
  const [old] = await secretsOf('demo-walsall');
  const next = `whsec_${Buffer.from('the secret that replaces it').toString('base64')}`;
  expect(await postOne(old!)).toBe(201);
  await putSecrets(next);
  expect(await postOne(next)).toBe(201);
  expect(await postOne(old!)).toBe(401);
  await putSecrets();
  await moveTo('2026-11-24T10:05:00Z');
  expect(await postOne(next)).toBe(401);
});
