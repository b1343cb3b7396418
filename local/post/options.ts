import { parseArgs } from 'node:util';
import type { MilestoneData } from '../../domain/vocabulary/fields.ts';
import { dataOf } from './data.ts';

/** A milestone as given on the command line. */
export interface PostOptions {
  readonly source: string;
  readonly url: string;
  /** The webhook-id; one that was used before repeats that delivery. */
  readonly id?: string;
  /** When it happened, as given; absent: now, by the service's clock. */
  readonly at?: string;
  readonly milestone: {
    readonly case: string;
    readonly type: string;
    readonly data?: MilestoneData;
    readonly people?: readonly Readonly<Record<string, string>>[];
  };
}

export const help = `Signs a milestone and posts it to Longstop on this machine.

  npm run post -- --source demo-walsall --case WM-2026-000123 --type referral-made \\
    --data method=telephone --person referrer=dsl@oakfield.example

  --source NAME     who posts it; GET /local/sources lists them
  --case REFERENCE  the case
  --type TYPE       the type of milestone
  --data NAME=VALUE a field of its data; true and false are read as such; can be repeated, and for a list is
                    given once for each: --data agencies=GP --data "agencies=Oakfield Primary"
  --person ROLE=EMAIL[,agency=NAME][,language=en|cy]
                    a person of the case; can be repeated
  --at INSTANT      when it happened, ISO 8601 with offset or Z (now, by the service's clock)
  --id ID           the webhook-id (a new one); the same id again repeats the delivery
  --url URL         where Longstop runs (http://127.0.0.1:3000)
  --help            prints this`;

/** Reads the command line. Gives undefined when help is asked for. Throws an error of one line for what cannot be used. */
export function readOptions(args: readonly string[]): PostOptions | undefined {
  const text = { type: 'string' } as const;
  const repeated = { type: 'string', multiple: true, default: [] as string[] } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      source: text,
      case: text,
      type: text,
      at: text,
      id: text,
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      data: repeated,
      person: repeated,
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { source, case: reference, type, at, id, url, data, person } = values;
  if (source === undefined || reference === undefined || type === undefined)
    throw new Error('--source, --case and --type are needed; --help tells more');
  return {
    source,
    url: url.replace(/\/$/, ''),
    ...(id === undefined ? {} : { id }),
    ...(at === undefined ? {} : { at }),
    milestone: {
      case: reference,
      type,
      ...(data.length > 0 ? { data: dataOf(type, data.map(readData)) } : {}),
      ...(person.length > 0 ? { people: person.map(readPerson) } : {}),
    },
  };
}

function readData(pair: string): [string, string] {
  return split(pair, '--data takes NAME=VALUE');
}

function readPerson(text: string): Record<string, string> {
  const [first = '', ...more] = text.split(',');
  const [role, email] = split(first, '--person takes ROLE=EMAIL');
  const rest = more.map((pair) => split(pair, '--person takes ROLE=EMAIL,agency=NAME,language=en'));
  return { role, email, ...Object.fromEntries(rest) };
}

function split(pair: string, usage: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 1) throw new Error(`${usage}, not "${pair}"`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}
