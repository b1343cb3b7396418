/** The last success of the audit: one item, written anew by each. */
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { AuditRecord, Audits } from '../ports.ts';

const key = { pk: { S: 'audit' }, sk: { S: 'last-success' } };

export function dynamodbAudits(client: DynamoDBClient, table: string): Audits {
  return {
    async last() {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true }),
      );
      return item?.body?.S === undefined ? undefined : (JSON.parse(item.body.S) as AuditRecord);
    },
    async succeeded(record) {
      const item = { ...key, body: { S: JSON.stringify(record) } };
      await client.send(new PutItemCommand({ TableName: table, Item: item }));
    },
  };
}
