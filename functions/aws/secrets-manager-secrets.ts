/** The secrets of sources in Secrets Manager: one secret a source, `{ "secrets": ["whsec_…", "whsec_…"] }`. */
import {
  GetSecretValueCommand,
  InvalidRequestException,
  PutSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import { Failure } from '../failure.ts';
import { mostSecrets } from '../http/signature.ts';
import type { Secrets } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';

/** Where secrets are kept. Each look asks there. */
export interface SecretStore extends Pick<Secrets, 'put'> {
  /**
   * The secrets of a source; none where it has none or its secret is to be deleted. Throws `SecretNotUnderstood` where
   * what is kept is in another form.
   */
  find(name: string): Promise<readonly string[]>;
}

/** Standard Webhooks asks for at least 24 bytes, which are 32 characters. */
const shape = z.object({
  secrets: z
    .array(z.string().check(z.regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/)))
    .check(z.maxLength(mostSecrets)),
});

export function secretsManagerSecrets(
  client: SecretsManagerClient,
  { secretPrefix }: Pick<Settings, 'secretPrefix'>,
): SecretStore {
  const idOf = (name: string) => `${secretPrefix}${name}`;
  return {
    async find(name) {
      try {
        const { SecretString: text } = await client.send(new GetSecretValueCommand({ SecretId: idOf(name) }));
        return read(text);
      } catch (error) {
        if (error instanceof ResourceNotFoundException || error instanceof InvalidRequestException) return [];
        throw error;
      }
    },
    async put(name, secrets) {
      const SecretString = JSON.stringify({ secrets });
      await client.send(new PutSecretValueCommand({ SecretId: idOf(name), SecretString }));
    },
  };
}

/** The error says nothing of what was read: it goes into the log. */
function read(text = ''): readonly string[] {
  try {
    return shape.parse(JSON.parse(text)).secrets;
  } catch {
    throw new Failure('SecretNotUnderstood');
  }
}
