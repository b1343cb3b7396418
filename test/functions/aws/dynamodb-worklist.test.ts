import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { dynamodbWorklist } from '../../../functions/aws/dynamodb-worklist.ts';

const dynamodb = mockClient(DynamoDBClient);
const worklist = dynamodbWorklist(new DynamoDBClient({ region: 'eu-west-2' }), 'table');
beforeEach(() => dynamodb.reset());

const lastKey = {
  pk: { S: 'case#walsall#WM-1' },
  sk: { S: 'head' },
  worklist: { S: 'walsall' },
  nextDue: { S: '2026-11-26T10:00:00.000Z' },
};
const startKey = () => dynamodb.commandCalls(QueryCommand).at(-1)!.args[0].input.ExclusiveStartKey;

test('a page goes on where the one before it ended', async () => {
  dynamodb.on(QueryCommand).resolvesOnce({ Items: [], LastEvaluatedKey: lastKey }).resolves({ Items: [] });
  const { next } = await worklist.page('walsall', 'open', undefined);
  expect(startKey()).toBeUndefined();
  expect((await worklist.page('walsall', 'open', next)).next).toBeUndefined();
  expect(startKey()).toEqual(lastKey);
});

test('a place that was answered for another list is one in this list', async () => {
  dynamodb.on(QueryCommand).resolves({ Items: [] });
  await worklist.page('wirral', 'closed', '2026-11-26 case#walsall#WM-1 head');
  expect(startKey()).toMatchObject({ worklist: { S: 'wirral#closed' } });
});

test.each(['', 'x', 'a b', JSON.stringify(lastKey)])('"%s" is no place', async (place) => {
  await expect(worklist.page('walsall', 'open', place)).rejects.toThrow('PlaceUnknown');
  expect(dynamodb.commandCalls(QueryCommand)).toEqual([]);
});
