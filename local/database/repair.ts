import type { IndexActions, Level, Operation } from 'dynalite/db/index.js';

/** What dynalite needs to know to find an item's place in the indexes. */
export type PlaceInIndexes = (item: unknown) => IndexActions['puts'];

/**
 * Makes the index entries agree with the items, where they were not written in one step: by an earlier version, for
 * other indexes, or put into the folder by hand. DynamoDB's never disagree, and Longstop's promise rests on its index. Gives how many entries had to be put or removed.
 */
export async function repairIndexes(
  level: Level,
  table: string,
  indexes: readonly string[],
  placeOf: PlaceInIndexes,
): Promise<number> {
  const wanted = new Map<string, unknown>();
  for await (const [, item] of level.iterator(under(`item-${table}~`)))
    for (const entry of placeOf(item))
      wanted.set(`${indexPrefix(table, entry.index)}${entry.key}`, entry.item);

  const operations: Operation[] = [];
  for (const index of indexes) {
    for await (const [key, held] of level.iterator(under(indexPrefix(table, index)))) {
      if (!wanted.has(key)) operations.push({ type: 'del', key });
      else if (JSON.stringify(wanted.get(key)) === JSON.stringify(held)) wanted.delete(key);
    }
  }
  for (const [key, value] of wanted) operations.push({ type: 'put', key, value });
  if (operations.length > 0) await level.batch(operations);
  return operations.length;
}

export const indexPrefix = (table: string, index: string): string => `index-global~${table}~${index}~`;

const under = (prefix: string): { gte: string; lt: string } => ({ gte: prefix, lt: `${prefix}\xff` });
