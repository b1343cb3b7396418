/** The worklist index: an authority's open cases by their next due date, and its closed ones by their closing. */
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../domain/calendar/london.ts';
import type { KeyPage, Worklist } from '../ports.ts';
import { tableShape } from '../settings/table.ts';
import { caseOfPartition } from './keys.ts';
import { type Item, indexTime, readHead, worklistOf } from './log-items.ts';

const pageSize = 100;
const { name, partitionKey, sortKey } = tableShape.indexes.worklist;

export function dynamodbWorklist(client: DynamoDBClient, table: string): Worklist {
  return {
    async page(authority, which, after) {
      const list = worklistOf(authority, which === 'closed');
      const { items, next } = await listPage(client, table, list, after);
      const cases = items.flatMap((item) => {
        const key = caseOfPartition(item.pk?.S ?? '');
        return key ? [{ key, head: readHead(item) }] : [];
      });
      return { cases, next };
    },
    closedBy: (authority, until, after) => keysUpTo(client, table, worklistOf(authority, true), until, after),
  };
}

/** The cases of a list up to a moment. */
export async function keysUpTo(
  client: DynamoDBClient,
  table: string,
  list: string,
  until: Instant,
  after: string | undefined,
): Promise<KeyPage> {
  const { items, next } = await listPage(client, table, list, after, until);
  return { keys: items.flatMap((item) => caseOfPartition(item.pk?.S ?? '') ?? []), next };
}

async function listPage(
  client: DynamoDBClient,
  table: string,
  list: string,
  after: string | undefined,
  until?: Instant,
): Promise<{ items: Item[]; next: string | undefined }> {
  const start = after === undefined ? undefined : (JSON.parse(after) as Item);
  const upTo = until === undefined ? '' : ` AND ${sortKey} <= :until`;
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: name,
      KeyConditionExpression: `${partitionKey} = :list${upTo}`,
      ExpressionAttributeValues: {
        ':list': { S: list },
        ...(until !== undefined && { ':until': { S: indexTime(until) } }),
      },
      Limit: pageSize,
      ...(start && { ExclusiveStartKey: start }),
    }),
  );
  const next = page.LastEvaluatedKey;
  return { items: page.Items ?? [], next: next === undefined ? undefined : JSON.stringify(next) };
}
