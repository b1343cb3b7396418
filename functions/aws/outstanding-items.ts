/** What is outstanding in a case, as its head holds it and the duties index finds it. */
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Outstanding } from '../../domain/worklist/outstanding.ts';
import type { Head } from '../ports.ts';
import { tableShape } from '../settings/table.ts';
import { indexTime } from './index-time.ts';
import type { Item } from './log-items.ts';

const { partitionKey, sortKey } = tableShape.indexes.duties;

/** Sorts before every date: where a notice did not arrive, somebody must know, whatever is due when. */
const first = '!';

/** What a head says of it, with its place in the index where there is anything. */
export function outstandingItem(authority: Authority, { outstanding }: Head): Item {
  if (!outstanding) return {};
  const { duties, troubles } = outstanding;
  const body = { outstanding: { S: JSON.stringify(outstanding) } };
  if (duties.length + troubles.length === 0) return body;
  const next = Math.min(...duties.map(({ dueAt }) => dueAt));
  return {
    ...body,
    [partitionKey]: { S: authority },
    [sortKey]: { S: troubles.length > 0 ? first : indexTime(next) },
  };
}

export function readOutstanding({ outstanding }: Item): Pick<Head, 'outstanding'> {
  return outstanding?.S === undefined ? {} : { outstanding: JSON.parse(outstanding.S) as Outstanding };
}
