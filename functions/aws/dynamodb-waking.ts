/** Brings the waking of a case forward: its head alone changes, and only the one that was read. */
import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../domain/calendar/london.ts';
import type { CaseKey, Head } from '../ports.ts';
import { isMade } from './conditional.ts';
import { casePartition, headKey } from './keys.ts';
import { wakingItem } from './log-items.ts';

export async function bringForward(
  client: DynamoDBClient,
  table: string,
  key: CaseKey,
  { length, urgency }: Head,
  at: Instant,
): Promise<void> {
  const { wakeAt, urgency: lane, attention, attentionAt } = wakingItem(key, at, urgency);
  await isMade(
    client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: { pk: { S: casePartition(key) }, sk: { S: headKey } },
        UpdateExpression:
          'SET wakeAt = :wakeAt, urgency = :urgency, attention = :attention, attentionAt = :attentionAt',
        ConditionExpression: '#length = :length',
        ExpressionAttributeNames: { '#length': 'length' },
        ExpressionAttributeValues: {
          ':length': { N: String(length) },
          ':wakeAt': wakeAt!,
          ':urgency': lane!,
          ':attention': attention!,
          ':attentionAt': attentionAt!,
        },
      }),
    ),
  );
}
