import db, { type Operation } from 'dynalite/db/index.js';
import { indexPrefix } from './repair.ts';

/**
 * Has dynalite write an item and its entries in the indexes in one step. By itself it writes the entries first and then
 * the item, and a kill between them loses an entry or leaves one that points to nothing. The item is written with its
 * entries; that dynalite then writes it once more changes nothing. Without entries there is but one write.
 */
export function writeWhole(): void {
  db.updateIndexes = ({ db: level }, table, existing, item, done) => {
    const { TableName: name, GlobalSecondaryIndexes: indexes = [] } = table;
    const { puts, deletes } = db.getIndexActions(indexes, existing ?? null, item ?? null, table);
    if (puts.length + deletes.length === 0) return done();
    const key = `item-${name}~${db.createKey(item ?? existing, table)}`;
    const operations: Operation[] = [
      ...deletes.map(
        (entry): Operation => ({ type: 'del', key: `${indexPrefix(name, entry.index)}${entry.key}` }),
      ),
      ...puts.map(
        (entry): Operation => ({
          type: 'put',
          key: `${indexPrefix(name, entry.index)}${entry.key}`,
          value: entry.item,
        }),
      ),
      item ? { type: 'put', key, value: item } : { type: 'del', key },
    ];
    level.batch(operations).then(() => done(), done);
  };
}
