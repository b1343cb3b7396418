/** The SDK clients, with their retries and time limits stated. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { second } from '../../domain/calendar/london.ts';

/** Where each service answers, where that is not AWS's own address. */
export interface Endpoints {
  readonly dynamodb: string;
  readonly scheduler: string;
  readonly secrets: string;
  readonly ses: string;
  readonly sqs: string;
  readonly events: string;
}

const limits = (requestTimeout: number) => ({
  connectionTimeout: 1 * second,
  requestTimeout,
  throwOnRequestTimeout: true,
});

export function openClients(endpoints?: Endpoints) {
  const at = (service: keyof Endpoints) =>
    endpoints && {
      endpoint: endpoints[service],
      region: 'eu-west-2',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    };
  return {
    dynamodb: new DynamoDBClient({ maxAttempts: 4, requestHandler: limits(2 * second), ...at('dynamodb') }),
    scheduler: new SchedulerClient({
      maxAttempts: 4,
      requestHandler: limits(3 * second),
      ...at('scheduler'),
    }),
    secrets: new SecretsManagerClient({
      maxAttempts: 3,
      requestHandler: limits(2 * second),
      ...at('secrets'),
    }),
    sqs: new SQSClient({ maxAttempts: 4, requestHandler: limits(3 * second), ...at('sqs') }),
    events: new EventBridgeClient({ maxAttempts: 4, requestHandler: limits(3 * second), ...at('events') }),
    /** One wire request a send: a retry here could be a second mail. */
    ses: new SESv2Client({ maxAttempts: 1, requestHandler: limits(10 * second), ...at('ses') }),
  };
}

export type Clients = ReturnType<typeof openClients>;
