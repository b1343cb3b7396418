import { DynamoDBClient, PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { dynamodbSources } from '../../../functions/aws/dynamodb-authorities.ts';

const dynamodb = mockClient(DynamoDBClient);
const openSources = () => dynamodbSources(new DynamoDBClient({ region: 'eu-west-2' }), 'table');
const source = { source: 'oakfield-system', authority: 'walsall' } as const;
const updates = () => dynamodb.commandCalls(UpdateItemCommand).map(({ args }) => args[0].input);
const minutes = 60_000;

beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(PutItemCommand).resolves({});
  dynamodb.on(UpdateItemCommand).resolves({});
});

test('a source that is registered is listed under its authority, and keeps what was noted of it', async () => {
  await openSources().put(source);
  const listed = dynamodb.commandCalls(PutItemCommand)[1]!.args[0].input;
  expect(listed.Item).toEqual({ pk: { S: 'sources#walsall' }, sk: { S: 'oakfield-system' } });
  expect(listed.ConditionExpression).toBe('attribute_not_exists(pk)');
});

test('the source of the synthetic authority is nobody’s to see', async () => {
  await openSources().put({ source: 'longstop-probe', authority: 'longstop-probe' });
  expect(dynamodb.commandCalls(PutItemCommand)).toHaveLength(1);
});

test('a post is noted once in ten minutes, and at once where the number of secrets has changed', async () => {
  const sources = openSources();
  for (const [postedAt, secrets] of [
    [0, 1],
    [9 * minutes, 1],
    [9.5 * minutes, 2],
    [10 * minutes, 2],
    [19.5 * minutes, 2],
  ] as const) {
    await sources.notePost(source, { postedAt, secrets });
  }
  const values = updates().map(
    ({ ExpressionAttributeValues: of }) => `${of![':at']!.N} ${of![':secrets']!.N}`,
  );
  expect(values).toEqual(['0 1', '570000 2', '1170000 2']);
  expect(updates()[0]!.Key).toEqual({ pk: { S: 'sources#walsall' }, sk: { S: 'oakfield-system' } });
});

test('what was not written is noted again at the next post', async () => {
  const sources = openSources();
  dynamodb.on(UpdateItemCommand).rejectsOnce(new Error('Down')).resolves({});
  await expect(sources.notePost(source, { postedAt: 0, secrets: 1 })).rejects.toThrow('Down');
  await sources.notePost(source, { postedAt: 1000, secrets: 1 });
  expect(updates()).toHaveLength(2);
});

test('the sources of an authority are told with what is known of each', async () => {
  const seen = { postedAt: { N: '1000' }, secrets: { N: '2' } };
  const of = (source: string) => ({ pk: { S: 'sources#walsall' }, sk: { S: source } });
  dynamodb.on(QueryCommand).resolves({ Items: [{ ...of('a'), ...seen }, of('b')] });
  expect(await openSources().of('walsall')).toEqual([
    { source: 'a', postedAt: 1000, secrets: 2 },
    { source: 'b' },
  ]);
});
