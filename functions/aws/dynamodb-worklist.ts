/** The worklist index: an authority's cases by their next due date. */
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Worklist } from '../ports.ts';
import { tableShape } from '../settings/table.ts';
import { caseOfPartition } from './keys.ts';
import { type Item, readHead, worklistOf } from './log-items.ts';

const pageSize = 100;

export function dynamodbWorklist(client: DynamoDBClient, table: string): Worklist {
  return {
    async page(authority, which, after) {
      const { name, partitionKey } = tableShape.indexes.worklist;
      const start = after === undefined ? undefined : (JSON.parse(after) as Item);
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: name,
          KeyConditionExpression: `${partitionKey} = :list`,
          ExpressionAttributeValues: { ':list': { S: worklistOf(authority, which === 'closed') } },
          Limit: pageSize,
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      const cases = (page.Items ?? []).flatMap((item) => {
        const key = caseOfPartition(item.pk?.S ?? '');
        return key ? [{ key, head: readHead(item) }] : [];
      });
      const next = page.LastEvaluatedKey;
      return { cases, next: next === undefined ? undefined : JSON.stringify(next) };
    },
  };
}
