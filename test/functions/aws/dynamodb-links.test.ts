import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { dynamodbLinks } from '../../../functions/aws/dynamodb-links.ts';

const dynamodb = mockClient(DynamoDBClient);
const links = dynamodbLinks(new DynamoDBClient({ region: 'eu-west-2' }), 'table');
const link = {
  key: { authority: 'walsall', reference: 'WM-1' },
  notice: 'notice',
  expires: 1_795_600_800_000,
} as const;

beforeEach(() => {
  dynamodb.reset();
});

test('a link is found as it was put, and leaves the table when it expires', async () => {
  dynamodb.on(PutItemCommand).resolves({});
  await links.put('hash', link);
  const { Item: item } = dynamodb.commandCalls(PutItemCommand)[0]!.args[0].input;
  expect(item?.expires).toEqual({ N: '1795600800' });
  dynamodb.on(GetItemCommand).resolves({});
  dynamodb.on(GetItemCommand, { Key: { pk: item!.pk!, sk: item!.sk! } }).resolves({ Item: item! });
  expect(await links.find('hash')).toEqual(link);
  expect(await links.find('other')).toBeUndefined();
});

test('an item that is no link of a case leads nowhere', async () => {
  dynamodb
    .on(GetItemCommand)
    .resolves({ Item: { case: { S: 'case#nowhere#WM-1' }, notice: { S: 'n' }, expires: { N: '1' } } });
  expect(await links.find('hash')).toBeUndefined();
});

test('the link of a digest leads to each case that it was shared with, on every page, and to nothing else', async () => {
  const other = { authority: 'walsall', reference: 'WM-2' } as const;
  dynamodb.on(PutItemCommand).resolves({});
  await links.share('hash', link.key, link.expires);
  await links.share('hash', other, link.expires);
  const [one, two] = dynamodb.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item!);
  expect(one).toEqual({
    pk: { S: 'link#hash' },
    sk: { S: 'case#walsall#WM-1' },
    expires: { N: '1795600800' },
  });
  const single = { pk: { S: 'link#hash' }, sk: { S: 'link' }, expires: { N: '1795600800' } };
  dynamodb
    .on(QueryCommand)
    .resolvesOnce({ Items: [one!, single], LastEvaluatedKey: { pk: one!.pk!, sk: one!.sk! } })
    .resolvesOnce({ Items: [two!] });
  const { expires } = link;
  expect(await links.shared('hash')).toEqual([
    { key: link.key, expires },
    { key: other, expires },
  ]);
  const { input } = dynamodb.commandCalls(QueryCommand)[0]!.args[0];
  expect(input).toMatchObject({
    ConsistentRead: true,
    ExpressionAttributeValues: { ':pk': { S: 'link#hash' } },
  });
});
