/** Writes on a condition. */
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Item } from './log-items.ts';

/** Whether a write was made. False where its condition did not hold: then nothing was written. */
export async function isMade(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Puts an item that must not be there yet: `conflict` where another writer was first. */
export async function putNew(
  client: DynamoDBClient,
  table: string,
  item: Item,
): Promise<'written' | 'conflict'> {
  const condition = { ConditionExpression: 'attribute_not_exists(pk)' };
  const put = client.send(new PutItemCommand({ TableName: table, Item: item, ...condition }));
  return (await isMade(put)) ? 'written' : 'conflict';
}
