/** Links of mails, found by the hash of their token: the token itself is stored nowhere. */
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { second } from '../../domain/calendar/london.ts';
import type { Links } from '../ports.ts';
import { caseOfPartition, casePartition } from './keys.ts';

export const linkKey = (tokenHash: string) => ({ pk: { S: `link#${tokenHash}` }, sk: { S: 'link' } });

export function dynamodbLinks(client: DynamoDBClient, table: string): Links {
  return {
    async put(hash, { key, notice, expires }) {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: {
            ...linkKey(hash),
            case: { S: casePartition(key) },
            notice: { S: notice },
            expires: { N: String(Math.ceil(expires / second)) },
          },
        }),
      );
    },
    async find(hash) {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName: table, Key: linkKey(hash), ConsistentRead: true }),
      );
      const key = caseOfPartition(item?.case?.S ?? '');
      if (!key || !item?.notice?.S || !item.expires?.N) return undefined;
      return { key, notice: item.notice.S, expires: Number(item.expires.N) * second };
    },
  };
}
