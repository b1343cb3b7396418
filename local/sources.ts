import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { authorities } from '../domain/vocabulary/authorities.ts';
import { type Role, roles } from '../domain/vocabulary/roles.ts';
import type { Provision } from '../functions/provision.ts';
import { openJournal } from './journal.ts';

/** A system that may post milestones for one authority, with its signing secrets in the form of Standard Webhooks. */
export interface LocalSource {
  readonly source: string;
  readonly authority: string;
  readonly secrets: readonly string[];
}

/** The source `demo-AUTHORITY` of every authority. Its secret is made once and kept in `folder`. */
export function openSources(folder: string): LocalSource[] {
  const journal = openJournal<LocalSource>(join(folder, 'sources.jsonl'));
  for (const authority of authorities) {
    const source = `demo-${authority}`;
    const secret = `whsec_${randomBytes(24).toString('base64')}`;
    if (!journal.entries.has(source)) journal.put(source, { source, authority, secrets: [secret] });
  }
  journal.close();
  return [...journal.entries.values()];
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
