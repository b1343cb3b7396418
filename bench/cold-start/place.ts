/** Where the functions run while they are measured: everything they are told about is the stand-in. */
import { type Settings, variableOf, writeSettings } from '../../functions/settings/environment.ts';

/** The environment of a function. Credentials are handed over as Lambda does. */
export function environmentAt(url: string): Record<string, string> {
  const settings = Object.fromEntries(Object.keys(variableOf).map((name) => [name, url]));
  return {
    ...writeSettings({
      ...(settings as unknown as Settings),
      table: 'cases',
      authorityClaim: 'authority',
      roleClaim: 'role',
      secretPrefix: 'sources/',
      webhookSecretPrefix: 'webhooks/',
    }),
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'stand-in',
    AWS_SESSION_TOKEN: 'stand-in',
  };
}
