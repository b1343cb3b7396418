/** The SDK's client as the functions open it. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Endpoints, openDynamodb } from '../../functions/aws/clients.ts';

/** Endpoints of which the database alone is there. */
export function endpointsAt(dynamodb: string): Endpoints {
  const nowhere = 'http://127.0.0.1:9';
  return { dynamodb, scheduler: nowhere, secrets: nowhere, ses: nowhere, sqs: nowhere, events: nowhere };
}

export function clientAt(url: string): DynamoDBClient {
  return openDynamodb(endpointsAt(url));
}
