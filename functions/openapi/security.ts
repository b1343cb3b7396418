/** How callers show who they are. */
import type { Access } from '../settings/routes.ts';
import type { OperationObject, SecurityScheme } from './document-types.ts';
import type { Operation } from './operation.ts';
import { signing, signingIn } from './texts.ts';

const header = (name: string, description: string): SecurityScheme => ({
  type: 'apiKey',
  in: 'header',
  name,
  description,
});

const webhook = {
  'webhook-id': header(
    'webhook-id',
    'The id of this milestone: new for each, and the same when it is sent again. From 1 to 256 visible ASCII characters, ' +
      'without spaces and commas; any other is answered `malformed`, whoever sends it.',
  ),
  'webhook-timestamp': header(
    'webhook-timestamp',
    'The time now, in whole seconds since 1 January 1970 UTC.',
  ),
  'webhook-signature': header('webhook-signature', signing),
};

export const securitySchemes: Readonly<Record<string, SecurityScheme>> = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: signingIn },
  ...webhook,
};

/** What an operation asks for: a token, the three headers of a signed webhook together, or nothing. */
export function securityOf({ signedBy }: Operation, access: Access): OperationObject['security'] {
  if (access === 'bearer') return [{ bearer: [] }];
  if (signedBy === undefined) return [];
  return [Object.fromEntries(Object.keys(webhook).map((name) => [name, []]))];
}
