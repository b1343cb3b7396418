import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { authorities } from '../domain/vocabulary/authorities.ts';
import { type Role, roles } from '../domain/vocabulary/roles.ts';
import type { Provision } from '../functions/provision.ts';
import { probeSource } from '../functions/settings/probe.ts';
import { nobody } from '../functions/settings/sources.ts';
import { keepSecret, type SecretStore } from './secrets/store.ts';
import { secretPrefix } from './settings.ts';

/** A system that may post milestones for one authority, with its signing secrets in the form of Standard Webhooks. */
export interface LocalSource {
  readonly source: string;
  readonly authority: string;
  readonly secrets: readonly string[];
}

/** The source `demo-AUTHORITY` of every authority. */
export const demoSources = authorities.map((authority) => ({ source: `demo-${authority}`, authority }));

/** Makes what in AWS the stack and the operator make: a secret for each source, without a signing secret for the others. */
export function makeSecrets(store: SecretStore, now: number): void {
  const make = (source: string, secrets: readonly string[]) => {
    const name = `${secretPrefix}${source}`;
    if (!store.entries.has(name)) keepSecret(store, name, JSON.stringify({ secrets }), now);
  };
  for (const { source } of demoSources) make(source, [`whsec_${randomBytes(24).toString('base64')}`]);
  for (const source of [nobody, probeSource]) make(source, []);
}

const secretsShape = z.object({ secrets: z.array(z.string()) });

/** The sources of this machine, with the secrets they have now. */
export function listSources(store: SecretStore): LocalSource[] {
  return demoSources.map(({ source, authority }) => {
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
