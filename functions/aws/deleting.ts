/**
 * The only deletions there are: items of cases and links, one at a time. The role of the one function that calls this lets
 * it delete in no other partition. An item is deleted only as it was read: of two runs at once the second may come when a
 * case has begun anew under the same reference, and leaves that alone.
 */
import { DeleteItemCommand, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { CaseKey } from '../ports.ts';
import { isMade } from './conditional.ts';
import { everyItem } from './every-item.ts';
import { casePartition } from './keys.ts';
import type { Item } from './log-items.ts';

/** How many are deleted at once. */
const atOnce = 8;

/** Deletes links, whatever they say. */
export async function deleteEach(
  client: DynamoDBClient,
  table: string,
  links: readonly Item[],
): Promise<void> {
  await someAtOnce(links, (Key) => client.send(new DeleteItemCommand({ TableName: table, Key })));
}

/** The decision stays, because by it the case is found again should this be cut short. */
export async function deleteAllBut(
  client: DynamoDBClient,
  table: string,
  key: CaseKey,
  decision: string,
): Promise<void> {
  const items = await itemsOf(client, table, key);
  if (!items.some((item) => isDecision(item, decision))) return;
  const others = items.filter((item) => !isDecision(item, decision));
  await someAtOnce(others, (item) => deleteAsRead(client, table, item));
}

export async function deleteDecision(
  client: DynamoDBClient,
  table: string,
  key: CaseKey,
  decision: string,
): Promise<void> {
  const items = await itemsOf(client, table, key);
  for (const item of items.filter((each) => isDecision(each, decision))) {
    await deleteAsRead(client, table, item);
  }
}

function isDecision({ hash }: Item, decision: string): boolean {
  return hash?.S === decision;
}

async function deleteAsRead(client: DynamoDBClient, table: string, item: Item): Promise<void> {
  const { pk, sk, hash, lastHash } = item;
  const [name, mark] = hash ? ['hash', hash] : ['lastHash', lastHash];
  await isMade(
    client.send(
      new DeleteItemCommand({
        TableName: table,
        Key: { pk: pk!, sk: sk! },
        ConditionExpression: mark ? '#mark = :mark' : 'attribute_not_exists(#mark)',
        ExpressionAttributeNames: { '#mark': name },
        ...(mark && { ExpressionAttributeValues: { ':mark': mark } }),
      }),
    ),
  );
}

/** What is there of a case: the keys of its items, and the hashes by which facts and head are known. */
function itemsOf(client: DynamoDBClient, table: string, key: CaseKey): Promise<Item[]> {
  return everyItem((from) =>
    client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ProjectionExpression: 'pk, sk, #hash, lastHash',
        ExpressionAttributeNames: { '#hash': 'hash' },
        ExpressionAttributeValues: { ':pk': { S: casePartition(key) } },
        ConsistentRead: true,
        ...from,
      }),
    ),
  );
}

async function someAtOnce<Each>(all: readonly Each[], work: (each: Each) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) {
    await Promise.all(all.slice(from, from + atOnce).map(work));
  }
}
