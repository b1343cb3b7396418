import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Journal, openJournal } from '../journal.ts';

/** A secret as it is now. */
export interface Secret {
  readonly text: string;
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export type SecretStore = Journal<Secret>;

/** The secrets that `folder` keeps, by name. */
export const openSecretStore = (folder: string): SecretStore =>
  openJournal<Secret>(join(folder, 'secrets.jsonl'));

/** Makes a secret or replaces it. Gives its new version. */
export function keepSecret(store: SecretStore, name: string, text: string, createdAt: number): string {
  const version = randomUUID();
  store.put(name, { text, version, createdAt });
  return version;
}
