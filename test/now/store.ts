/** Puts cases into the folder of a service that is not running: their logs and heads as the functions write them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import db, { type Operation } from 'dynalite/db/index.js';
import type { Instant } from '../../domain/calendar/london.ts';
import { factItem, headItem, type Item } from '../../functions/aws/log-items.ts';
import { assess, headOf } from '../../functions/case/assess.ts';
import type { CaseKey, CaseLog } from '../../functions/ports.ts';
import { describeTable, tableName } from '../../local/database/table.ts';
import { practice } from '../support/story.ts';
import { authority, type Sort, type Story, sorts, storiesAt } from './stories.ts';

/** Of a hundred cases, so many of each sort. */
const share: Readonly<Record<Sort, number>> = {
  quiet: 60,
  'this week': 25,
  today: 5,
  overdue: 9,
  unheard: 1,
};

/** The service puts the entries of the indexes in place when it opens the folder. */
export async function storeCases(folder: string, count: number, now: Instant): Promise<void> {
  const path = join(folder, 'dynamodb');
  mkdirSync(path, { recursive: true });
  const { db: level } = db.create({ path });
  const table = describeTable();
  await level.open();
  let operations: Operation[] = [];
  for (const [key, story] of casesOf(count, now)) {
    for (const item of itemsOf(key, story, now)) {
      operations.push({ type: 'put', key: `item-${tableName}~${db.createKey(item, table)}`, value: item });
    }
    if (operations.length < 2000) continue;
    await level.batch(operations);
    operations = [];
  }
  await level.batch(operations);
  await level.close();
}

function* casesOf(count: number, now: Instant): Generator<[CaseKey, Story]> {
  const stories = storiesAt(now);
  for (const sort of sorts) {
    const all = stories[sort];
    for (let n = 0; n < (count * share[sort]) / 100; n += 1) {
      const reference = `WM-2026-${sorts.indexOf(sort)}${String(n).padStart(5, '0')}`;
      yield [{ authority, reference }, all[n % all.length]!];
    }
  }
}

function itemsOf(key: CaseKey, story: Story, now: Instant): Item[] {
  let log: CaseLog = { key, facts: [], hashes: [], unsettled: [] };
  const items = story.map((fact) => {
    const { item, hash } = factItem(log, fact, false);
    log = { ...log, facts: [...log.facts, fact], hashes: [...log.hashes, hash] };
    return item;
  });
  return [...items, headItem(key, headOf(log, assess(log, practice, now), now))];
}
