/** Whether the table and the queues answer. */
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { Failure } from '../failure.ts';
import type { Health } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';

export function awsHealth(database: DynamoDBClient, queues: SQSClient, settings: Settings): Health {
  const ask = (QueueUrl: string) =>
    queues.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  return {
    async check() {
      const [{ Table: table }] = await Promise.all([
        database.send(new DescribeTableCommand({ TableName: settings.table })),
        ask(settings.urgentWakeQueueUrl),
        ask(settings.lateWakeQueueUrl),
        ask(settings.routineWakeQueueUrl),
        ask(settings.mailEventsQueueUrl),
      ]);
      if (table?.TableStatus !== 'ACTIVE' && table?.TableStatus !== 'UPDATING')
        throw new Failure('TableNotActive');
    },
  };
}
