import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { authorities } from '../domain/vocabulary/authorities.ts';
import { type Role, roles } from '../domain/vocabulary/roles.ts';
import type { Provision } from '../functions/provision.ts';
import { probeSource } from '../functions/settings/probe.ts';
import { nobody } from '../functions/settings/sources.ts';
import { keepSecret, type SecretStore } from './secrets/store.ts';
import { pagesSecret, secretPrefix, webhookSecretPrefix } from './settings.ts';

/** A system that may post milestones for one authority, with its signing secrets in the form of Standard Webhooks. */
export interface LocalSource {
  readonly source: string;
  readonly authority: string;
  readonly secrets: readonly string[];
}

/** What the calls of an authority's webhook are signed with. */
export interface LocalWebhookSecrets {
  readonly authority: string;
  readonly secrets: readonly string[];
}

/** The source `demo-AUTHORITY` of every authority. */
export const demoSources = authorities.map((authority) => ({ source: `demo-${authority}`, authority }));

/** Makes what in AWS the stack and the operator make: a secret for each source and each webhook, without a signing secret for the others. */
export function makeSecrets(store: SecretStore, now: number): void {
  const make = (name: string, secrets: readonly string[]) => {
    if (!store.entries.has(name)) keepSecret(store, name, JSON.stringify({ secrets }), now);
  };
  const another = () => `whsec_${randomBytes(24).toString('base64')}`;
  for (const { source } of demoSources) make(`${secretPrefix}${source}`, [another()]);
  for (const authority of authorities) make(`${webhookSecretPrefix}${authority}`, [another()]);
  if (!store.entries.has(pagesSecret))
    keepSecret(store, pagesSecret, JSON.stringify({ key: randomBytes(48).toString('base64') }), now);
  for (const source of [nobody, probeSource]) make(`${secretPrefix}${source}`, []);
}

const secretsShape = z.object({ secrets: z.array(z.string()) });

/** The sources of this machine, with the secrets they have now. */
export function listSources(store: SecretStore): LocalSource[] {
  return demoSources.map(({ source, authority }) => ({
    source,
    authority,
    ...read(store, `${secretPrefix}${source}`),
  }));
}

/** The webhooks' secrets of all authorities, as they are now. */
export function listWebhookSecrets(store: SecretStore): LocalWebhookSecrets[] {
  return authorities.map((authority) => ({
    authority,
    ...read(store, `${webhookSecretPrefix}${authority}`),
  }));
}

function read(store: SecretStore, name: string): z.infer<typeof secretsShape> {
  return secretsShape.parse(JSON.parse(store.entries.get(name)?.text ?? '{"secrets":[]}'));
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
