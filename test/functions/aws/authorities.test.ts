import {
  type AttributeValue,
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

describe('a source', () => {
  const sources = dynamodbSources(client, 'table');
  const source = { source: 'oakfield-system', authority: 'walsall' } as const;
  const foundAs = async (item: Record<string, AttributeValue>) => {
    dynamodb.on(GetItemCommand, { Key: { pk: item.pk!, sk: item.sk! } }).resolves({ Item: item });
    return sources.find('oakfield-system');
  };

  test('is found as it was put, and no other is', async () => {
    await sources.put(source);
    expect(await foundAs(putItems()[0]!)).toEqual(source);
    expect(await sources.find('nobody')).toBeUndefined();
  });

  test('is found with the types it may post', async () => {
    const limited = { ...source, milestones: ['referral-made', 'case-closed'] };
    await sources.put(limited);
    expect(await foundAs(putItems()[0]!)).toEqual(limited);
  });

  test('may post nothing where its types were written in another form', async () => {
    await sources.put(source);
    const item = { ...putItems()[0]!, milestones: { S: 'referral-made' } };
    expect(await foundAs(item)).toEqual({ ...source, milestones: [] });
  });

  test('is not found where its authority is not known', async () => {
    await sources.put(source);
    expect(await foundAs({ ...putItems()[0]!, authority: { S: 'mars' } })).toBeUndefined();
  });

  test('has no secret in its item', async () => {
    await sources.put({ ...source, secrets: ['whsec_b25l'] } as typeof source);
    expect(JSON.stringify(putItems())).not.toContain('whsec_');
  });
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

  test('is told change by change, those before one where it is named', async () => {
    dynamodb.on(QueryCommand).resolves({ Items: [] });
    await authorities.history('walsall', 7);
    expect(dynamodb.commandCalls(QueryCommand)[0]!.args[0].input).toMatchObject({
      ScanIndexForward: false,
      Limit: 100,
      ExclusiveStartKey: { pk: { S: 'authority#walsall' }, sk: { S: 'settings#00000007' } },
    });
  });

  test('is never overwritten: who came second is told of the conflict', async () => {
    dynamodb.on(PutItemCommand).rejects(new ConditionalCheckFailedException({ message: '', $metadata: {} }));
    expect(await authorities.change('walsall', record)).toBe('conflict');
    const { input } = dynamodb.commandCalls(PutItemCommand)[0]!.args[0];
    expect(input.ConditionExpression).toBe('attribute_not_exists(pk)');
  });
});
