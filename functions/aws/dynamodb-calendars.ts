/** The bank holidays in force: the edition last fetched from GOV.UK, or those the code was shipped with. */
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { bankHolidays, type PublishedHolidays } from '../../domain/calendar/bank-holidays.ts';
import type { Calendars } from '../ports.ts';
import { putNew } from './conditional.ts';

const partition = { S: 'calendar' };

export function dynamodbCalendars(client: DynamoDBClient, table: string): Calendars {
  return {
    async published() {
      const { Items: items } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partition },
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: 1,
        }),
      );
      const item = items?.[0];
      if (!item?.body?.S || !item.edition?.N) return { edition: 0, holidays: bankHolidays };
      return {
        edition: Number(item.edition.N),
        holidays: JSON.parse(item.body.S) as PublishedHolidays,
        ...(item.at?.N && { at: Number(item.at.N) }),
      };
    },
    publish: ({ edition, holidays, at }) =>
      putNew(client, table, {
        pk: partition,
        sk: { S: `edition#${String(edition).padStart(8, '0')}` },
        edition: { N: String(edition) },
        ...(at !== undefined && { at: { N: String(at) } }),
        body: { S: JSON.stringify(holidays) },
      }),
  };
}
