/** Links of mails, found by the hash of their token: the token itself is stored nowhere. */
import { type DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { second } from '../../domain/calendar/london.ts';
import type { CaseKey, Links } from '../ports.ts';
import { everyItem } from './every-item.ts';
import { caseOfPartition, casePartition } from './keys.ts';

export const linkKey = (tokenHash: string) => ({ pk: { S: `link#${tokenHash}` }, sk: { S: 'link' } });

/** The link of a digest has an item for each case it leads to, so that one can go and the others stay. */
export const sharedLinkKey = (tokenHash: string, key: CaseKey) => ({
  pk: linkKey(tokenHash).pk,
  sk: { S: casePartition(key) },
});

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
    async share(hash, key, expires) {
      const item = { ...sharedLinkKey(hash, key), expires: { N: String(Math.ceil(expires / second)) } };
      await client.send(new PutItemCommand({ TableName: table, Item: item }));
    },
    async shared(hash) {
      const items = await everyItem((from) =>
        client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': linkKey(hash).pk },
            ConsistentRead: true,
            ...from,
          }),
        ),
      );
      return items.flatMap(({ sk, expires }) => {
        const key = caseOfPartition(sk?.S ?? '');
        return key && expires?.N ? [{ key, expires: Number(expires.N) * second }] : [];
      });
    },
  };
}
