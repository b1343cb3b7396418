/** The attention index: what the sweep must look at, oldest first. */
import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { Attention, CaseKey } from '../ports.ts';
import { tableShape } from '../settings/table.ts';
import { everyItem } from './every-item.ts';
import { caseOfPartition, shardName } from './keys.ts';
import { type Item, indexTime } from './log-items.ts';

export function dynamodbAttention(client: DynamoDBClient, table: string): Attention {
  return {
    async due(lane, shard, before, limit) {
      const { name, partitionKey, sortKey } = tableShape.indexes.attention;
      const query: QueryCommandInput = {
        TableName: table,
        IndexName: name,
        KeyConditionExpression: `${partitionKey} = :shard AND ${sortKey} <= :before`,
        ExpressionAttributeValues: {
          ':shard': { S: shardName(lane, shard) },
          ':before': { S: indexTime(before) },
        },
      };
      if (limit === undefined)
        return casesOf(await everyItem((from) => client.send(new QueryCommand({ ...query, ...from }))));
      const page = await client.send(new QueryCommand({ ...query, Limit: limit }));
      return casesOf(page.Items ?? []);
    },
  };
}

function casesOf(items: readonly Item[]): CaseKey[] {
  const keys = new Map<string, CaseKey>();
  for (const item of items) {
    const key = caseOfPartition(item.pk?.S ?? '');
    if (key) keys.set(item.pk!.S!, key);
  }
  return [...keys.values()];
}
