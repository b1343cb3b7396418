import { parseArgs } from 'node:util';
import type { RestoreRecord } from '../functions/ports.ts';

export const help = `Records that the table was restored from a backup, before any function runs against it. What fell due
until the functions were stopped then goes out as a possible repeat, for it may have gone already.

  npm run record-restore -- --table TABLE --from INSTANT --until INSTANT --by NUMBER

  --table TABLE    the restored table
  --from INSTANT   the point in time it was restored to, ISO 8601 with Z or an offset
  --until INSTANT  when the last function had stopped
  --by NUMBER      the number of the change or incident, never a person's name
  --help           prints this`;

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const numberForm = /^[\w.-]{1,64}$/;

/** As far as point-in-time recovery reaches back, in milliseconds. */
const furthestBack = 35 * 24 * 3_600_000;

export interface RestoreOptions {
  readonly table: string;
  readonly restore: RestoreRecord;
}

/**
 * Reads the command line. Undefined where help is asked for.
 * @param now milliseconds since 1970: what has not happened yet is refused
 * @throws an error of one line that says what is wrong
 */
export function readOptions(args: readonly string[], now: number): RestoreOptions | undefined {
  const text = { type: 'string' } as const;
  const options = { table: text, from: text, until: text, by: text, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) return undefined;
  const { table, by } = values;
  if (table === undefined || by === undefined)
    throw new Error('--table, --from, --until and --by are needed; --help tells more');
  if (!numberForm.test(by))
    throw new Error('--by is a number such as CHG-1042: letters, digits, dot and hyphen, at most 64');
  const [from, until] = [readInstant('--from', values.from), readInstant('--until', values.until)];
  if (from >= until) throw new Error('--from comes before --until: the table went back in time');
  if (until > now)
    throw new Error('--until lies in the future: give the moment at which the functions stopped');
  if (until - from > furthestBack)
    throw new Error('--from is more than 35 days before --until, and no table is restored from so far back');
  return { table, restore: { from, until, by } };
}

function readInstant(name: string, value: string | undefined): number {
  const instant = value !== undefined && instantForm.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant))
    throw new Error(`${name} is an instant such as 2026-11-26T09:00:00Z, not "${value ?? ''}"`);
  return instant;
}
