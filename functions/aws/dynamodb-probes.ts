/** The synthetic case that the probe started last: one item, written anew by each run that starts one. */
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ProbeRecord, Probes } from '../ports.ts';
import { probePartition } from '../settings/probe.ts';
import { isMade } from './conditional.ts';

const key = { pk: { S: probePartition }, sk: { S: 'last-started' } };

export function dynamodbProbes(client: DynamoDBClient, table: string): Probes {
  return {
    async last() {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true }),
      );
      return item?.body?.S === undefined ? undefined : (JSON.parse(item.body.S) as ProbeRecord);
    },
    async start(record, before) {
      const item = { ...key, startedCase: { S: record.reference }, body: { S: JSON.stringify(record) } };
      const condition = before
        ? {
            ConditionExpression: 'startedCase = :before',
            ExpressionAttributeValues: { ':before': { S: before.reference } },
          }
        : { ConditionExpression: 'attribute_not_exists(pk)' };
      const put = client.send(new PutItemCommand({ TableName: table, Item: item, ...condition }));
      return (await isMade(put)) ? 'written' : 'conflict';
    },
  };
}
