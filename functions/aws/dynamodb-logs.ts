/** Case logs in DynamoDB: one conditional put a fact, no transaction, no update of what was written. */
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Fact } from '../../domain/case/facts.ts';
import type { CaseKey, CaseLog, Head, Logs } from '../ports.ts';
import { isMade } from './conditional.ts';
import { bringForward } from './dynamodb-waking.ts';
import { everyItem } from './every-item.ts';
import { expiryOf } from './expiry.ts';
import { casePartition, logKey } from './keys.ts';
import { factItem, headItem, type Item, readLog } from './log-items.ts';

export function dynamodbLogs(client: DynamoDBClient, table: string): Logs {
  return {
    load: (key) => load(client, table, key),
    append: (log, fact, unsettled) => append(client, table, log, fact, unsettled),
    project: (log, head) => project(client, table, log, head),
    bringForward: (key, head, at) => bringForward(client, table, key, head, at),
    markSettled: async (log) => {
      await Promise.all(log.unsettled.map((place) => markSettled(client, table, log.key, place)));
    },
  };
}

async function load(client: DynamoDBClient, table: string, key: CaseKey): Promise<CaseLog> {
  const items = await everyItem((from) =>
    client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: casePartition(key) } },
        ConsistentRead: true,
        ...from,
      }),
    ),
  );
  return readLog(key, items);
}

async function append(
  client: DynamoDBClient,
  table: string,
  log: CaseLog,
  fact: Fact,
  unsettled: boolean,
): Promise<CaseLog | 'conflict'> {
  const { item, hash } = factItem(log, fact, unsettled);
  try {
    await client.send(
      new PutItemCommand({
        TableName: table,
        Item: item,
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    if (!(await isOurs(client, table, item, error.Item))) return 'conflict';
  }
  return {
    ...log,
    facts: [...log.facts, fact],
    hashes: [...log.hashes, hash],
    unsettled: unsettled ? [...log.unsettled, log.facts.length] : log.unsettled,
  };
}

/** Whether the item that stands is the one we wrote: a write whose reply was lost and that was tried again. */
async function isOurs(
  client: DynamoDBClient,
  table: string,
  ours: Item,
  standing: Item | undefined,
): Promise<boolean> {
  const found = standing ?? (await client.send(getItem(table, ours))).Item;
  return found?.hash?.S === ours.hash?.S;
}

function getItem(table: string, { pk, sk }: Item): GetItemCommand {
  return new GetItemCommand({ TableName: table, Key: { pk: pk!, sk: sk! }, ConsistentRead: true });
}

async function project(
  client: DynamoDBClient,
  table: string,
  log: CaseLog,
  head: Head,
): Promise<'projected' | 'outdated'> {
  const put = client.send(
    new PutItemCommand({
      TableName: table,
      Item: { ...headItem(log.key, head), ...expiryOf(log.key, log.facts[0]) },
      ConditionExpression: head.erasing
        ? '#length <= :length'
        : 'attribute_not_exists(pk) OR #length <= :length',
      ExpressionAttributeNames: { '#length': 'length' },
      ExpressionAttributeValues: { ':length': { N: String(head.length) } },
    }),
  );
  return (await isMade(put)) ? 'projected' : 'outdated';
}

/** The one change ever made to a fact's item: it leaves the attention index. Its body and hash stay. */
async function markSettled(
  client: DynamoDBClient,
  table: string,
  key: CaseKey,
  place: number,
): Promise<void> {
  await client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: { pk: { S: casePartition(key) }, sk: { S: logKey(place) } },
      UpdateExpression: 'REMOVE attention, attentionAt',
      ConditionExpression: 'attribute_exists(pk)',
    }),
  );
}
