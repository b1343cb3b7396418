import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { authorities } from '../domain/vocabulary/authorities.ts';
import { type Role, roles } from '../domain/vocabulary/roles.ts';
import type { Provision } from '../functions/provision.ts';
import { nobody } from '../functions/settings/sources.ts';
import type { SecretStore } from './secrets/server.ts';
import { secretPrefix } from './settings.ts';

/** A system that may post milestones for one authority, with its signing secrets in the form of Standard Webhooks. */
export interface LocalSource {
  readonly source: string;
  readonly authority: string;
  readonly secrets: readonly string[];
}

const demos = authorities.map((authority) => ({ source: `demo-${authority}`, authority }));

/** The source `demo-AUTHORITY` of every authority, with new secrets for those that have none yet. */
export function localSources(store: SecretStore): Pick<Provision, 'sources' | 'secrets'> {
  const made = () => `whsec_${randomBytes(24).toString('base64')}`;
  const secrets = [
    ...demos.map(({ source }) => ({ source, secrets: [made()] })),
    { source: nobody, secrets: [] },
  ];
  return {
    sources: demos,
    secrets: secrets.filter(({ source }) => !store.entries.has(`${secretPrefix}${source}`)),
  };
}

const secretsShape = z.object({ secrets: z.array(z.string()) });

/** The sources of this machine, with the secrets they have now. */
export function listSources(store: SecretStore): LocalSource[] {
  return demos.map(({ source, authority }) => {
    const text = store.entries.get(`${secretPrefix}${source}`)?.text ?? '{"secrets":[]}';
    return { source, authority, ...secretsShape.parse(JSON.parse(text)) };
  });
}

/** Directories in which every role of every authority has the address `ROLE@AUTHORITY.example`. */
export function localDirectories(): Provision['directories'] {
  return authorities.map((authority) => ({
    authority,
    roles: Object.fromEntries(
      roles.map((role): [Role, string[]] => [role, [`${role}@${authority}.example`]]),
    ),
  }));
}
