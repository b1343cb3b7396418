/** The worklist index: an authority's open cases by their next due date. */
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Worklist } from '../ports.ts';
import { tableShape } from '../settings/table.ts';
import { caseOfPartition } from './keys.ts';
import type { Item } from './log-items.ts';

const pageSize = 100;

export function dynamodbWorklist(client: DynamoDBClient, table: string): Worklist {
  return {
    async page(authority, after) {
      const { name, partitionKey } = tableShape.indexes.worklist;
      const start = after === undefined ? undefined : (JSON.parse(after) as Item);
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: name,
          KeyConditionExpression: `${partitionKey} = :authority`,
          ExpressionAttributeValues: { ':authority': { S: authority } },
          Limit: pageSize,
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      const keys = (page.Items ?? []).flatMap((item) => caseOfPartition(item.pk?.S ?? '') ?? []);
      const next = page.LastEvaluatedKey;
      return { keys, next: next === undefined ? undefined : JSON.stringify(next) };
    },
  };
}
