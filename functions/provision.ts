/** Sets up authorities: their sources and their directories. */
import { type Authority, isAuthority } from '../domain/vocabulary/authorities.ts';
import type { Role } from '../domain/vocabulary/roles.ts';
import type { Ports, Source } from './ports.ts';

export interface Provision {
  readonly sources: readonly {
    readonly source: string;
    readonly authority: string;
    readonly secrets: readonly string[];
  }[];
  readonly directories: readonly {
    readonly authority: string;
    readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  }[];
}

/** Writes sources and directories, replacing those of the same names. Throws on an authority that is not known. */
export async function provision(ports: Ports, { sources, directories }: Provision): Promise<void> {
  await Promise.all([
    ...sources.map((source) => ports.sources.put(checked(source))),
    ...directories.map(({ authority, roles }) =>
      ports.directories.put(known(authority), { language: 'en', addresses: roles }),
    ),
  ]);
}

function checked(source: Provision['sources'][number]): Source {
  return { ...source, authority: known(source.authority) };
}

function known(authority: string): Authority {
  if (!isAuthority(authority)) throw new Error(`Not an authority: ${authority}`);
  return authority;
}
