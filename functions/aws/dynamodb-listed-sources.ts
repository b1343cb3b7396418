/**
 * The sources of an authority as its people see them, apart from the items by which sources are let in: nothing written here
 * lets anybody post.
 */
import { type DynamoDBClient, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type Instant, minute } from '../../domain/calendar/london.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Sources } from '../ports.ts';

export const listedKey = (authority: Authority, source: string) => ({
  pk: { S: `sources#${authority}` },
  sk: { S: source },
});

/** How long a function leaves it at what it noted last, unless the number of secrets has changed. */
const noted = 10 * minute;

export function listedSources(client: DynamoDBClient, table: string): Pick<Sources, 'of' | 'notePost'> {
  const last = new Map<string, { readonly at: Instant; readonly secrets: number }>();
  return {
    async of(authority) {
      const { Items: items } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': listedKey(authority, '').pk },
          ConsistentRead: true,
        }),
      );
      return (items ?? []).map(({ sk, postedAt, secrets }) => ({
        source: sk?.S ?? '',
        ...(postedAt?.N && { postedAt: Number(postedAt.N) }),
        ...(secrets?.N && { secrets: Number(secrets.N) }),
      }));
    },
    async notePost({ authority, source }, { postedAt, secrets }) {
      const before = last.get(source);
      if (before?.secrets === secrets && Math.abs(postedAt - before.at) < noted) return;
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: listedKey(authority, source),
          UpdateExpression: 'SET postedAt = :at, secrets = :secrets',
          ExpressionAttributeValues: { ':at': { N: String(postedAt) }, ':secrets': { N: String(secrets) } },
        }),
      );
      last.set(source, { at: postedAt, secrets });
    },
  };
}
