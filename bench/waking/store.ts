/** Puts a herd into the folder of a local service that is not running, faster than by posting it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import db, { type Operation } from 'dynalite/db/index.js';
import type { Instant } from '../../domain/calendar/london.ts';
import type { Item } from '../../functions/aws/log-items.ts';
import { describeTable, tableName } from '../../local/database/table.ts';
import { herdOf } from './herd.ts';

const atOnce = 2000;

/** The database puts the entries of its indexes in place when it opens the folder. */
export async function storeHerd(folder: string, count: number, due: Instant): Promise<void> {
  const path = join(folder, 'dynamodb');
  mkdirSync(path, { recursive: true });
  const { db: level } = db.create({ path });
  const table = describeTable();
  const put = (item: Item): Operation => ({
    type: 'put',
    key: `item-${tableName}~${db.createKey(item, table)}`,
    value: item,
  });
  await level.open();
  let operations: Operation[] = [];
  for (const { items } of herdOf(count, due)) {
    operations.push(...items.map(put));
    if (operations.length < atOnce) continue;
    await level.batch(operations);
    operations = [];
  }
  await level.batch(operations);
  await level.close();
}
