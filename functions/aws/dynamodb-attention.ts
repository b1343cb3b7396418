/** The attention index: what the sweep must look at, oldest first. */
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Attention, CaseKey } from '../ports.ts';
import { tableShape } from '../settings/table.ts';
import { caseOfPartition, shardName } from './keys.ts';
import { indexTime } from './log-items.ts';

export function dynamodbAttention(client: DynamoDBClient, table: string): Attention {
  return {
    async due(lane, shard, before, limit) {
      const { name, partitionKey, sortKey } = tableShape.indexes.attention;
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: name,
          KeyConditionExpression: `${partitionKey} = :shard AND ${sortKey} <= :before`,
          ExpressionAttributeValues: {
            ':shard': { S: shardName(lane, shard) },
            ':before': { S: indexTime(before) },
          },
          Limit: limit,
        }),
      );
      const keys = new Map<string, CaseKey>();
      for (const item of page.Items ?? []) {
        const key = caseOfPartition(item.pk?.S ?? '');
        if (key) keys.set(item.pk!.S!, key);
      }
      return [...keys.values()];
    },
  };
}
