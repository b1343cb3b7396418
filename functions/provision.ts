/** Sets up authorities: their sources and their directories. */

import { unsetSettings } from '../domain/catalogue/authority-settings.ts';
import type { Directory } from '../domain/notices/recipients.ts';
import { type Authority, isAuthority } from '../domain/vocabulary/authorities.ts';
import type { Role } from '../domain/vocabulary/roles.ts';
import type { Given, Source } from './ports.ts';

type Needs = Given<'authorities' | 'sources'>;

export interface Provision {
  readonly sources: readonly {
    readonly source: string;
    readonly authority: string;
  }[];
  readonly directories: readonly {
    readonly authority: string;
    readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  }[];
}

/**
 * Registers sources, replacing those of the same names, and gives a directory to each authority that has set nothing
 * yet. Throws on an authority that is not known.
 */
export async function provision(ports: Needs, { sources, directories }: Provision): Promise<void> {
  await Promise.all([
    ...sources.map((source) => ports.sources.put(checked(source))),
    ...directories.map(({ authority, roles }) => firstSettings(ports, known(authority), roles)),
  ]);
}

async function firstSettings(
  ports: Needs,
  authority: Authority,
  addresses: Directory['addresses'],
): Promise<void> {
  if ((await ports.authorities.find(authority)).version > 0) return;
  const settings = { ...unsetSettings, directory: { ...unsetSettings.directory, addresses } };
  await ports.authorities.change(authority, { version: 1, settings, by: 'provision', at: ports.now() });
}

function checked(source: Provision['sources'][number]): Source {
  return { ...source, authority: known(source.authority) };
}

function known(authority: string): Authority {
  if (!isAuthority(authority)) throw new Error(`Not an authority: ${authority}`);
  return authority;
}
