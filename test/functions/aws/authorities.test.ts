import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { dynamodbDirectories, dynamodbSources } from '../../../functions/aws/dynamodb-authorities.ts';
import { addresses } from '../../support/story.ts';

const dynamodb = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-2' });

beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(PutItemCommand).resolves({});
  dynamodb
    .on(GetItemCommand)
    .callsFake(({ Key: { pk, sk } }: { Key: Record<'pk' | 'sk', { S: string }> }) => {
      const puts = dynamodb.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item!);
      return { Item: puts.find((item) => item.pk!.S === pk.S && item.sk!.S === sk.S) };
    });
});

test('a source is found with the authority and the secrets it was put with, and no other is', async () => {
  const sources = dynamodbSources(client, 'table');
  const source = {
    source: 'oakfield-system',
    authority: 'walsall',
    secrets: ['whsec_b25l', 'whsec_dHdv'],
  } as const;
  await sources.put(source);
  expect(await sources.find('oakfield-system')).toEqual(source);
  expect(await sources.find('nobody')).toBeUndefined();
});

test('a directory is found as it was put, and an authority without one has no addresses', async () => {
  const directories = dynamodbDirectories(client, 'table');
  await directories.put('walsall', addresses);
  expect(await directories.of('walsall')).toEqual(addresses);
  expect((await directories.of('wirral')).addresses).toEqual({});
});
