import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import db, { type Level } from 'dynalite/db/index.js';
import { expect, test } from 'vitest';
import { openDatabase } from '../../local/database/open.ts';
import { describeTable } from '../../local/database/table.ts';
import { writeWhole } from '../../local/database/whole.ts';
import { sdk, temporaryFolder } from './world.ts';

const item = (name: string, attention?: string) => ({
  pk: { S: `case#walsall#${name}` },
  sk: { S: 'head' },
  ...(attention && { attention: { S: 'shard-1' }, attentionAt: { S: attention } }),
});

async function withDatabase<T>(folder: string, use: (client: DynamoDBClient) => Promise<T>): Promise<T> {
  const database = await openDatabase(folder);
  const client = new DynamoDBClient({ ...sdk, endpoint: database.url });
  try {
    return await use(client);
  } finally {
    client.destroy();
    await database.close();
  }
}

const put = (client: DynamoDBClient, Item: ReturnType<typeof item>) =>
  client.send(new PutItemCommand({ TableName: 'longstop', Item }));

async function attention(client: DynamoDBClient): Promise<string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: 'longstop',
      IndexName: 'attention',
      KeyConditionExpression: 'attention = :shard',
      ExpressionAttributeValues: { ':shard': { S: 'shard-1' } },
    }),
  );
  return Items.map(({ pk, attentionAt }) => `${pk?.S} ${attentionAt?.S}`);
}

/** Does to the files what a kill in the middle of a write could do to those of an earlier version. */
async function damage(folder: string, how: (level: Level, keys: string[]) => Promise<void>): Promise<void> {
  const { db: level } = db.create({ path: join(folder, 'dynamodb') });
  await level.open();
  const keys: string[] = [];
  const prefix = 'index-global~longstop~attention~';
  for await (const [key] of level.iterator({ gte: prefix, lt: `${prefix}\xff` })) keys.push(key);
  await how(level, keys);
  await level.batch([{ type: 'del', key: 'longstop~whole' }]);
  await level.close();
}

test('items and their index entries are there after opening again', async () => {
  const folder = temporaryFolder();
  await withDatabase(folder, (client) => put(client, item('A-1', '2026-11-20T16:30:00.000Z')));
  expect(await withDatabase(folder, attention)).toEqual(['case#walsall#A-1 2026-11-20T16:30:00.000Z']);
});

test('an index entry that a kill lost is put back', async () => {
  const folder = temporaryFolder();
  await withDatabase(folder, (client) => put(client, item('A-1', '2026-11-20T16:30:00.000Z')));
  await damage(folder, (level, keys) => level.batch(keys.map((key) => ({ type: 'del', key }))));
  expect(await withDatabase(folder, attention)).toEqual(['case#walsall#A-1 2026-11-20T16:30:00.000Z']);
});

test('an index entry without its item, or of an older version of it, is removed', async () => {
  const folder = temporaryFolder();
  await withDatabase(folder, async (client) => {
    await put(client, item('A-1', '2026-11-20T16:30:00.000Z'));
    await put(client, item('A-2'));
  });
  await damage(folder, async (level, [key = '']) => {
    const held = (await level.get(key)) as object;
    const at = { attentionAt: { S: '2026-11-19T00:00:00.000Z' } };
    await level.put(`${key}x`, { ...held, ...item('A-2', '2026'), ...at });
  });
  expect(await withDatabase(folder, attention)).toEqual(['case#walsall#A-1 2026-11-20T16:30:00.000Z']);
});

test('an item and its entries are written in one step, which also takes away the entries that it leaves', () => {
  writeWhole();
  const steps: { type: string; key: string }[][] = [];
  const level = { batch: async (operations: (typeof steps)[number]) => void steps.push(operations) };
  const write = (before: object | null, after: object | undefined) =>
    db.updateIndexes({ db: level as unknown as Level }, describeTable() as never, before, after, () => {});
  write(null, item('A-1', '2026'));
  write(item('A-1', '2026'), item('A-1', '2027'));
  write(item('A-1', '2027'), undefined);
  write(null, item('A-2'));
  const kinds = steps.map((step) => step.map(({ type, key }) => `${type} ${key.replace(/~[^~]*$/, '')}`));
  const entry = 'index-global~longstop~attention';
  expect(kinds).toEqual([
    [`put ${entry}`, 'put item-longstop'],
    [`del ${entry}`, `put ${entry}`, 'put item-longstop'],
    [`del ${entry}`, 'del item-longstop'],
  ]);
});

test('several thousand items are ready soon', async () => {
  const folder = temporaryFolder();
  await withDatabase(folder, (client) => put(client, item('A-0', '2026-11-20T16:30:00.000Z')));
  const { db: level } = db.create({ path: join(folder, 'dynamodb') });
  await level.open();
  const one = [...(await collect(level, 'item-longstop~'))][0];
  const [key = '', value] = one ?? [];
  await level.batch(
    Array.from({ length: 5000 }, (_, n) => ({
      type: 'put',
      key: `${key}${n}`,
      value: { ...(value as object) },
    })),
  );
  await level.close();
  const before = performance.now();
  await withDatabase(folder, attention);
  expect(performance.now() - before).toBeLessThan(3000);
});

async function collect(level: Level, prefix: string): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for await (const [key, value] of level.iterator({ gte: prefix, lt: `${prefix}\xff` }))
    found.set(key, value);
  return found;
}
