import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { shardName } from '../../functions/aws/keys.ts';
import { indexTime } from '../../functions/aws/log-items.ts';
import { lanes } from '../../functions/settings/lanes.ts';
import { attentionShards, tableShape } from '../../functions/settings/table.ts';
import { region } from '../account.ts';
import { tableName } from '../database/table.ts';
import { earliest } from '../timed.ts';

/** Looks ahead in the index that the sweep reads: the first moment after `after` at which an entry comes due. */
export type NextAttention = (after: number) => Promise<number | undefined>;

export function openAttention(endpoint: string): NextAttention {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const { name, partitionKey, sortKey } = tableShape.indexes.attention;
  const nextIn = async (shard: string, after: number): Promise<number | undefined> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: name,
        KeyConditionExpression: `${partitionKey} = :shard AND ${sortKey} > :after`,
        ExpressionAttributeValues: { ':shard': { S: shard }, ':after': { S: indexTime(after) } },
        Limit: 1,
      }),
    );
    const due = Items[0]?.[sortKey]?.S;
    return due === undefined ? undefined : Date.parse(due);
  };
  const shards = lanes.flatMap((lane) =>
    Array.from({ length: attentionShards }, (_, shard) => shardName(lane, shard)),
  );
  return async (after) => earliest(await Promise.all(shards.map((shard) => nextIn(shard, after))));
}
