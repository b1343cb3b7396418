/**
 * Restores of the table, each one item, written by an operator before the functions run against the restored table. One
 * that cannot be read stops the functions that would act on it: better that an alarm sounds at once, while whoever wrote
 * it is there, than that mails go out a second time and do not say so.
 */
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { Failure } from '../failure.ts';
import type { Restores } from '../ports.ts';
import { putNew } from './conditional.ts';
import { indexTime } from './log-items.ts';

const instant = z.int().check(z.positive());
const recorded = z
  .strictObject({ from: instant, until: instant, by: z.string().check(z.regex(/^[\w.-]{1,64}$/)) })
  .check(z.refine(({ from, until }) => from < until));

const partition = { S: 'restores' };

export function dynamodbRestores(client: DynamoDBClient, table: string): Restores {
  return {
    async all() {
      const { Items: items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partition },
          ConsistentRead: true,
        }),
      );
      return items.map(({ body }) => read(body?.S ?? ''));
    },
    async record(restore) {
      const { from, until } = recorded.parse(restore);
      const item = {
        pk: partition,
        sk: { S: `${indexTime(from)}#${indexTime(until)}` },
        body: { S: JSON.stringify(restore) },
      };
      return (await putNew(client, table, item)) === 'conflict' ? 'known' : 'written';
    },
  };
}

function read(body: string): z.infer<typeof recorded> {
  try {
    return recorded.parse(JSON.parse(body));
  } catch {
    throw new Failure('RestoreUnreadable');
  }
}
