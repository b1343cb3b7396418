import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { dynamodbFeeds } from '../../../functions/aws/dynamodb-feeds.ts';

const dynamodb = mockClient(DynamoDBClient);
const feeds = dynamodbFeeds(new DynamoDBClient({ region: 'eu-west-2' }), 'table');
const owner = { authority: 'walsall', subject: 'somebody@walsall.example' } as const;
const feed = { id: 'FEED', createdAt: 1_795_600_800_000, filter: { rule: ['written-confirmation'] } };

beforeEach(() => {
  dynamodb.reset();
});

/** What a feed that was just made left in the table: the way to it, then the feed. */
async function created() {
  dynamodb.on(PutItemCommand).resolves({});
  await feeds.create(owner, feed, 'hash');
  return dynamodb.commandCalls(PutItemCommand).map((call) => call.args[0].input.Item!);
}

test('a feed is found by the hash of its token, until it is revoked', async () => {
  const [way, kept] = await created();
  const at = (item: typeof way) => ({ Key: { pk: item!.pk!, sk: item!.sk! } });
  dynamodb.on(GetItemCommand).resolves({});
  dynamodb.on(GetItemCommand, at(way)).resolves({ Item: way! });
  dynamodb.on(GetItemCommand, at(kept)).resolves({ Item: kept! });
  expect(await feeds.find('hash')).toEqual({ authority: 'walsall', feed });
  expect(await feeds.find('other')).toBeUndefined();
  dynamodb.on(GetItemCommand, at(kept)).resolves({ Item: { ...kept!, revokedAt: { N: '1' } } });
  expect(await feeds.find('hash')).toBeUndefined();
});

test('the way stands before the feed, so that a feed that failed half-way is never listed', async () => {
  const [way, kept] = await created();
  expect([way!.pk, kept!.pk]).toEqual([{ S: 'feed#hash' }, { S: 'authority#walsall' }]);
});

test('whose feeds are listed is one authority and one person, whose id is in no item', async () => {
  const [way, kept] = await created();
  expect(JSON.stringify([way, kept])).not.toContain('somebody');
  dynamodb
    .on(QueryCommand)
    .resolvesOnce({ Items: [kept!], LastEvaluatedKey: { pk: kept!.pk!, sk: kept!.sk! } });
  dynamodb.on(QueryCommand).resolves({ Items: [{ ...kept!, revokedAt: { N: '1' } }] });
  const asked = async (whose: Parameters<typeof feeds.of>[0]) => {
    const found = await feeds.of(whose);
    return {
      found,
      values: dynamodb.commandCalls(QueryCommand).at(-1)!.args[0].input.ExpressionAttributeValues!,
    };
  };
  const own = await asked(owner);
  expect(own.values[':pk']).toEqual(kept!.pk);
  expect(kept!.sk!.S!.startsWith(own.values[':own']!.S!)).toBe(true);
  const another = await asked({ ...owner, subject: 'another@walsall.example' });
  expect(kept!.sk!.S!.startsWith(another.values[':own']!.S!)).toBe(false);
  const elsewhere = await asked({ ...owner, authority: 'wirral' });
  expect(elsewhere.values[':pk']).toEqual({ S: 'authority#wirral' });
});

test('what a person never had cannot be revoked', async () => {
  dynamodb
    .on(UpdateItemCommand)
    .rejects(new ConditionalCheckFailedException({ message: 'no', $metadata: {} }));
  expect(await feeds.revoke(owner, 'FEED', 1)).toBe('unknown');
  dynamodb.on(UpdateItemCommand).resolves({});
  expect(await feeds.revoke(owner, 'FEED', 1)).toBe('revoked');
  dynamodb.on(UpdateItemCommand).rejects(new Error('Busy'));
  await expect(feeds.revoke(owner, 'FEED', 1)).rejects.toThrow('Busy');
});

test('a way that leads into no authority of people leads nowhere', async () => {
  dynamodb
    .on(GetItemCommand)
    .resolves({ Item: { authority: { S: 'longstop-probe' }, feed: { S: 'feed#a#b' } } });
  expect(await feeds.find('hash')).toBeUndefined();
});
