/** Secrets Manager as far as the functions use it: every source has the one secret of the tests. */
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { second } from '../../../domain/calendar/london.ts';
import { secret } from '../../support/requests.ts';
import type { Process } from '../process.ts';
import type { Wire } from '../wire.ts';

export function secretsOf(wire: Wire, process: Process): SecretsManagerClient {
  const send = (command: unknown) => {
    if (!(command instanceof GetSecretValueCommand))
      throw new Error('The simulation does not know this command of Secrets Manager');
    return wire.request(process, {
      what: `get secret ${command.input.SecretId}`,
      tries: 3,
      limit: 2 * second,
      throttledAs: 'ThrottlingException',
      perform: () => ({ SecretString: JSON.stringify({ secrets: [secret] }) }),
    });
  };
  return { send } as unknown as SecretsManagerClient;
}
