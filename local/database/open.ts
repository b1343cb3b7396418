import { join } from 'node:path';
import dynalite from 'dynalite';
import db from 'dynalite/db/index.js';
import { type Loopback, listen, stop } from '../loopback.ts';
import { repairIndexes } from './repair.ts';
import { describeTable, tableName } from './table.ts';
import { writeWhole } from './whole.ts';

/** Where the store says by which indexes every item in it was written whole. */
const wholeKey = 'longstop~whole';

/**
 * DynamoDB with its one table, kept in `folder`. The table's description is written at each opening, so that a
 * folder of an earlier version gains new indexes. There the indexes are repaired before anyone can ask; from then on
 * an item and its entries are written in one step, and a start takes no longer for a large store than for a small one.
 * Throws when another process has the folder open.
 */
export async function openDatabase(folder: string): Promise<Loopback> {
  writeWhole();
  const path = join(folder, 'dynamodb');
  await prepare(path);
  const server = dynalite({ path, createTableMs: 0 });
  const port = await listen(server, 0);
  return { url: `http://127.0.0.1:${port}`, close: () => stop(server) };
}

async function prepare(path: string): Promise<void> {
  const { db: level } = db.create({ path });
  try {
    await level.open();
  } catch {
    throw new Error(
      `${path} cannot be opened: is another Longstop running on this folder? Stop it, or set LONGSTOP_DATA`,
    );
  }
  const table = describeTable();
  const indexes = table.GlobalSecondaryIndexes as { IndexName: string }[];
  await level.put(`table~${tableName}`, table);
  const shape = JSON.stringify(indexes);
  if ((await level.get(wholeKey)) !== shape) {
    await repairIndexes(
      level,
      tableName,
      indexes.map((index) => index.IndexName),
      (item) => db.getIndexActions(indexes, null, item, table).puts,
    );
    await level.put(wholeKey, shape);
  }
  await level.close();
}
