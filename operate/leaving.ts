import { parseArgs } from 'node:util';
import type { Leaver } from '../functions/leaving.ts';

export const help = `Revokes every calendar feed of a person, who can no longer do so: somebody who left, or changed roles.

  npm run revoke-feeds -- --table TABLE --authority AUTHORITY --subject SUBJECT

  --table TABLE          the table of the stack
  --authority AUTHORITY  the authority the person signed in to, such as walsall
  --subject SUBJECT      the sub of the person's tokens
  --help                 prints this`;

export interface LeavingOptions {
  readonly table: string;
  readonly leaver: Leaver;
}

/**
 * Reads the command line. Undefined where help is asked for.
 * @throws an error of one line that says what is wrong
 */
export function readLeaving(args: readonly string[]): LeavingOptions | undefined {
  const text = { type: 'string' } as const;
  const options = { table: text, authority: text, subject: text, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) return undefined;
  const { table, authority, subject } = values;
  if (!table || !authority || !subject)
    throw new Error('--table, --authority and --subject are needed; --help tells more');
  return { table, leaver: { authority, subject } };
}
