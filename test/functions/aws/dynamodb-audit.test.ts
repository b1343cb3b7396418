import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { bankHolidays } from '../../../domain/calendar/bank-holidays.ts';
import { dynamodbAudits } from '../../../functions/aws/dynamodb-audit.ts';

const dynamodb = mockClient(DynamoDBClient);
const audits = dynamodbAudits(new DynamoDBClient({ region: 'eu-west-2' }), 'table');

test('the last success is found as it was written, and before the first there is none', async () => {
  dynamodb.on(GetItemCommand).resolves({});
  expect(await audits.last()).toBeUndefined();
  dynamodb.on(PutItemCommand).resolves({});
  const record = { at: 1_795_600_800_000, publication: { edition: 2, holidays: bankHolidays } };
  await audits.succeeded(record);
  const { Item: item } = dynamodb.commandCalls(PutItemCommand)[0]!.args[0].input;
  const key = { pk: item!.pk!, sk: item!.sk! };
  dynamodb.on(GetItemCommand, { Key: key, ConsistentRead: true }).resolves({ Item: item! });
  expect(await audits.last()).toEqual(record);
});
