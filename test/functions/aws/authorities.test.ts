import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { unsetSettings } from '../../../domain/catalogue/authority-settings.ts';
import { dynamodbAuthorities, dynamodbSources } from '../../../functions/aws/dynamodb-authorities.ts';
import { addresses } from '../../support/story.ts';

const dynamodb = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-2' });
const putItems = () => dynamodb.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item!);

beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(PutItemCommand).resolves({});
  dynamodb.on(GetItemCommand).resolves({});
});

test('a source is found with the authority and the secrets it was put with, and no other is', async () => {
  const sources = dynamodbSources(client, 'table');
  const source = {
    source: 'oakfield-system',
    authority: 'walsall',
    secrets: ['whsec_b25l', 'whsec_dHdv'],
  } as const;
  await sources.put(source);
  const [item] = putItems();
  dynamodb.on(GetItemCommand, { Key: { pk: item!.pk!, sk: item!.sk! } }).resolves({ Item: item! });
  expect(await sources.find('oakfield-system')).toEqual(source);
  expect(await sources.find('nobody')).toBeUndefined();
});

describe('what an authority has set', () => {
  const authorities = dynamodbAuthorities(client, 'table');
  const record = {
    version: 3,
    settings: { ...unsetSettings, directory: addresses },
    by: 'person-1',
    at: 1000,
  };

  test('recorded before there was a section: that section is unset', async () => {
    const { closingDays: _, ...settings } = unsetSettings;
    const body = { S: JSON.stringify({ version: 3, settings, by: 'one', at: 0 }) };
    dynamodb.on(QueryCommand).resolves({ Items: [{ body }] });
    expect((await authorities.find('walsall')).settings).toEqual(unsetSettings);
  });

  test('is nothing until something is', async () => {
    dynamodb.on(QueryCommand).resolves({ Items: [] });
    expect(await authorities.find('walsall')).toMatchObject({ version: 0, settings: unsetSettings });
  });

  test('is the last change, read consistently, as it was put', async () => {
    expect(await authorities.change('walsall', record)).toBe('written');
    dynamodb.on(QueryCommand).resolves({ Items: putItems() });
    expect(await authorities.find('walsall')).toEqual(record);
    const { input } = dynamodb.commandCalls(QueryCommand)[0]!.args[0];
    expect(input).toMatchObject({ ConsistentRead: true, ScanIndexForward: false, Limit: 1 });
  });

  test('is never overwritten: who came second is told of the conflict', async () => {
    dynamodb.on(PutItemCommand).rejects(new ConditionalCheckFailedException({ message: '', $metadata: {} }));
    expect(await authorities.change('walsall', record)).toBe('conflict');
    const { input } = dynamodb.commandCalls(PutItemCommand)[0]!.args[0];
    expect(input.ConditionExpression).toBe('attribute_not_exists(pk)');
  });
});
