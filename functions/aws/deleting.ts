/**
 * The only deletions there are: items of cases and links, one at a time. The role of the one function that calls this lets
 * it delete in no other partition.
 */
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseKey } from '../ports.ts';
import { linkKey } from './dynamodb-links.ts';
import { casePartition } from './keys.ts';
import type { Item } from './log-items.ts';

/** How many are deleted at once. */
const atOnce = 8;

export async function deleteLinks(
  client: DynamoDBClient,
  table: string,
  hashes: readonly string[],
): Promise<void> {
  await deleteEach(client, table, hashes.map(linkKey));
}

/** The decision stays, because by it the case is found again should this be cut short. */
export async function deleteAllBut(
  client: DynamoDBClient,
  table: string,
  key: CaseKey,
  decision: string,
): Promise<void> {
  const items = await itemsOf(client, table, key);
  if (!items.some(({ hash }) => hash?.S === decision)) throw new Error('DecisionGone');
  const others = items.filter(({ hash }) => hash?.S !== decision);
  await deleteEach(
    client,
    table,
    others.map(({ pk, sk }) => ({ pk: pk!, sk: sk! })),
  );
}

/** Nothing is deleted that is not the decision: a case that has begun anew under the same reference stays. */
export async function deleteDecision(
  client: DynamoDBClient,
  table: string,
  key: CaseKey,
  decision: string,
): Promise<void> {
  const item = (await itemsOf(client, table, key)).find(({ hash }) => hash?.S === decision);
  if (!item) return;
  try {
    await client.send(
      new DeleteItemCommand({
        TableName: table,
        Key: { pk: item.pk!, sk: item.sk! },
        ConditionExpression: '#hash = :decision',
        ExpressionAttributeNames: { '#hash': 'hash' },
        ExpressionAttributeValues: { ':decision': { S: decision } },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Keys and hashes of what is there of a case. */
async function itemsOf(client: DynamoDBClient, table: string, key: CaseKey): Promise<Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ProjectionExpression: 'pk, sk, #hash',
        ExpressionAttributeNames: { '#hash': 'hash' },
        ExpressionAttributeValues: { ':pk': { S: casePartition(key) } },
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

async function deleteEach(client: DynamoDBClient, table: string, keys: readonly Item[]): Promise<void> {
  for (let from = 0; from < keys.length; from += atOnce) {
    const some = keys.slice(from, from + atOnce);
    await Promise.all(some.map((Key) => client.send(new DeleteItemCommand({ TableName: table, Key }))));
  }
}
