/**
 * The secret of the pages in Secrets Manager: `{ "key": "…", "previousKey": "…", "clientSecret": "…" }`, of which the key
 * is made by the stack and the others are put there by an operator who rotates it, or whose issuer asks for one.
 */
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import type { Instant } from '../../domain/calendar/london.ts';
import { Failure } from '../failure.ts';
import type { PageSecret, PageSecrets } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';
import { remember } from './remember.ts';

const key = z.string().check(z.minLength(32));
const shape = z.object({
  key,
  previousKey: z.optional(key),
  clientSecret: z.optional(z.string().check(z.minLength(1))),
});

/** @param now the clock by which a remembered secret grows stale */
export function secretsManagerPageSecrets(
  now: () => Instant,
  client: SecretsManagerClient,
  { pagesSecret }: Pick<Settings, 'pagesSecret'>,
): PageSecrets {
  const known = remember<undefined, PageSecret>(now, async () => {
    const { SecretString: text } = await client.send(new GetSecretValueCommand({ SecretId: pagesSecret }));
    return read(text);
  });
  return { find: () => known.get(undefined) };
}

/** The error says nothing of what was read: it goes into the log. */
function read(text = ''): PageSecret {
  try {
    const { key: newest, previousKey, clientSecret } = shape.parse(JSON.parse(text));
    return {
      keys: previousKey === undefined ? [newest] : [newest, previousKey],
      ...(clientSecret !== undefined && { clientSecret }),
    };
  } catch {
    throw new Failure('SecretNotUnderstood');
  }
}
