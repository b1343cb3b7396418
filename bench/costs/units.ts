/** What DynamoDB counts: the bytes of an item, and the units that reading and writing it take, indexes included. */
import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from '../../functions/aws/log-items.ts';
import { tableShape } from '../../functions/settings/table.ts';

/** Names and values in UTF-8; a number is half a byte a digit and one more; true or false is one. */
export function bytesOf(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOfValue(value),
    0,
  );
}

function bytesOfValue({ S, N, SS, BOOL }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return Math.ceil(N.replace('-', '').length / 2) + (N.startsWith('-') ? 2 : 1);
  if (SS !== undefined) return SS.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return BOOL === undefined ? 0 : 1;
}

/** Strongly consistent: one for each 4 KB begun of what is read together. Reading nothing is one too. */
export function readUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / 4096));
}

/** One for each KB begun. */
function writeUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / 1024));
}

type Index = (typeof tableShape.indexes)[keyof typeof tableShape.indexes];

const indexes: readonly Index[] = Object.values(tableShape.indexes);

/** What an index holds of an item. Undefined where the item is not in it. */
export function inIndex(
  item: Item | undefined,
  { partitionKey, sortKey, projects }: Index,
): Item | undefined {
  if (!item?.[partitionKey] || !item[sortKey]) return undefined;
  if (projects === 'all') return item;
  const kept = ['pk', 'sk', partitionKey, sortKey, ...(projects === 'keys' ? [] : projects)];
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.includes(name)));
}

/**
 * The write units of an item that takes the place of another: the larger of the two in the table; in each index that it is
 * in, comes into or leaves, another write, and two where its keys there change.
 */
export function writeUnitsOf(before: Item | undefined, after: Item): number {
  const inTable = writeUnits(Math.max(before ? bytesOf(before) : 0, bytesOf(after)));
  return indexes.reduce((sum, index) => sum + indexUnits(before, after, index), inTable);
}

function indexUnits(before: Item | undefined, after: Item, index: Index): number {
  const [was, is] = [inIndex(before, index), inIndex(after, index)];
  const units = (item: Item | undefined) => (item ? writeUnits(bytesOf(item)) : 0);
  if (!was || !is) return units(was) + units(is);
  const isMoved = [index.partitionKey, index.sortKey].some((key) => !isDeepStrictEqual(was[key], is[key]));
  if (isMoved) return units(was) + units(is);
  return isDeepStrictEqual(was, is) ? 0 : Math.max(units(was), units(is));
}

/** What each item takes of the store beside its own bytes, in the table and in each index. */
const overhead = 100;

/** The bytes that an item takes of the store, in the table and in the indexes. */
export function storedBytes(item: Item): number {
  return indexes.reduce((sum, index) => {
    const held = inIndex(item, index);
    return sum + (held ? bytesOf(held) + overhead : 0);
  }, bytesOf(item) + overhead);
}
