/** The address of the Now page says all that it shows: which part, which page of it, and what it is narrowed to. */
import { type Role, roles } from '../../domain/vocabulary/roles.ts';
import type { WorklistFilter } from '../../domain/worklist/filter.ts';
import { type Section, sections } from '../../domain/worklist/worklist.ts';

export interface Asked {
  /** The one part shown; absent where all are. */
  readonly show?: Section;
  /** From 1. */
  readonly page: number;
  readonly filter: WorklistFilter;
}

const longestName = 200;

/** What an address asks for. What means nothing is left out of account. */
export function askedIn(query: URLSearchParams): Asked {
  const show = sections.find((section) => section === query.get('show'));
  const page = Number(/^[1-9]\d{0,5}$/.exec(query.get('page') ?? '')?.[0] ?? 1);
  const rule = /^[a-z0-9-]{1,60}$/.exec(query.get('rule') ?? '')?.[0];
  const owedBy = roles.find((role): role is Role => role === query.get('owedBy'));
  const team = nameIn(query.get('team'));
  return {
    ...(show && { show }),
    page,
    filter: { ...(rule && { rule }), ...(owedBy && { owedBy }), ...(team && { team }) },
  };
}

/** The name of an agency; none where there are characters in it that nobody sees, such as those that turn a line round. */
function nameIn(typed: string | null): string | undefined {
  const name = typed?.slice(0, longestName).trim();
  return name === undefined || /\p{C}/u.test(name) ? undefined : name;
}

/** The query of an address, without its question mark. */
function queryOf({ show, page, filter }: Asked): string {
  const fields = { show, page: page === 1 ? undefined : String(page), ...filter };
  const given = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  return String(new URLSearchParams(given));
}

/** @param path `/`, or another form of the same list */
export function addressOf(asked: Asked, path = '/'): string {
  const query = queryOf(asked);
  return query === '' ? path : `${path}?${query}`;
}

/** One part or all, narrowed as before, from its first page. */
export function partOf({ filter }: Asked, show?: Section): Asked {
  return { ...(show && { show }), page: 1, filter };
}
