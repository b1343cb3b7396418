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

const at = (service: keyof Endpoints, endpoints?: Endpoints) =>
  endpoints && {
    endpoint: endpoints[service],
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };

/** Makes the client of one service. One function for each, so that a bundle holds only the clients it uses. */
export type ClientOpener<Client> = (endpoints?: Endpoints) => Client;

export const openDynamodb: ClientOpener<DynamoDBClient> = (endpoints) =>
  new DynamoDBClient({ maxAttempts: 4, requestHandler: limits(2 * second), ...at('dynamodb', endpoints) });

export const openScheduler: ClientOpener<SchedulerClient> = (endpoints) =>
  new SchedulerClient({ maxAttempts: 4, requestHandler: limits(3 * second), ...at('scheduler', endpoints) });

export const openSecretsManager: ClientOpener<SecretsManagerClient> = (endpoints) =>
  new SecretsManagerClient({
    maxAttempts: 3,
    requestHandler: limits(2 * second),
    ...at('secrets', endpoints),
  });

export const openSqs: ClientOpener<SQSClient> = (endpoints) =>
  new SQSClient({ maxAttempts: 4, requestHandler: limits(3 * second), ...at('sqs', endpoints) });

export const openEventBridge: ClientOpener<EventBridgeClient> = (endpoints) =>
  new EventBridgeClient({ maxAttempts: 4, requestHandler: limits(3 * second), ...at('events', endpoints) });

/** One wire request a send: a retry here could be a second mail. */
export const openSes: ClientOpener<SESv2Client> = (endpoints) =>
  new SESv2Client({ maxAttempts: 1, requestHandler: limits(10 * second), ...at('ses', endpoints) });
