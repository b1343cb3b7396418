import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { dynamodbRestores } from '../../../functions/aws/dynamodb-restores.ts';

const dynamodb = mockClient(DynamoDBClient);
const restores = dynamodbRestores(new DynamoDBClient({ region: 'eu-west-2' }), 'table');
const restore = { from: 1_764_147_600_000, until: 1_764_158_400_000, by: 'CHG-1042' };
const putItems = () => dynamodb.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item!);

beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(PutItemCommand).resolves({});
});

test('what was recorded is read as it was put, and consistently', async () => {
  expect(await restores.record(restore)).toBe('written');
  dynamodb.on(QueryCommand).resolves({ Items: putItems() });
  expect(await restores.all()).toEqual([restore]);
  const { input } = dynamodb.commandCalls(QueryCommand)[0]!.args[0];
  expect(input.ConsistentRead).toBe(true);
  expect(input.ExpressionAttributeValues).toEqual({ ':pk': putItems()[0]!.pk });
});

test('the same restore twice is known, and another stands beside it', async () => {
  await restores.record(restore);
  await restores.record({ ...restore, from: restore.from - 1 });
  const [one, other] = putItems();
  expect(one!.sk).not.toEqual(other!.sk);
  dynamodb.on(PutItemCommand).rejects(new ConditionalCheckFailedException({ message: '', $metadata: {} }));
  expect(await restores.record(restore)).toBe('known');
});

test.each<[string, string]>([
  ['not JSON', 'from nine to twelve'],
  ['text for a time', JSON.stringify({ ...restore, until: '2026-11-26T12:00:00Z' })],
  ['the wrong way round', JSON.stringify({ ...restore, until: restore.from })],
  ['seconds with a fraction', JSON.stringify({ ...restore, from: 1_764_147_600.5 })],
  ['something more', JSON.stringify({ ...restore, note: 'flood in the server room' })],
  ['nobody', JSON.stringify({ from: restore.from, until: restore.until })],
])('a record written by hand that cannot be right is refused when it is read: %s', async (_what, body) => {
  dynamodb.on(QueryCommand).resolves({ Items: [{ body: { S: body } }] });
  await expect(restores.all()).rejects.toThrow('RestoreUnreadable');
});

test('nor can such a thing be recorded', async () => {
  await expect(restores.record({ ...restore, until: restore.from })).rejects.toThrow();
  await expect(restores.record({ ...restore, by: 'somebody at the desk' })).rejects.toThrow();
  expect(putItems()).toEqual([]);
});
