/** Calls of webhooks that are to be made, in a queue. */
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { Failure } from '../failure.ts';
import type { WebhookCalls } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';

/** As many as one request takes. */
const atOnce = 10;

/** The group is the authority: of a standard queue SQS then hands out the calls of each authority in fair shares. */
export function sqsWebhookCalls(
  client: SQSClient,
  { webhookCallsQueueUrl: QueueUrl }: Pick<Settings, 'webhookCallsQueueUrl'>,
): WebhookCalls {
  return {
    async put(authority, events) {
      for (let from = 0; from < events.length; from += atOnce) {
        const Entries = events.slice(from, from + atOnce).map((event, place) => ({
          Id: String(place),
          MessageBody: JSON.stringify(event),
          MessageGroupId: authority,
        }));
        const { Failed: failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
        if (failed.length > 0) throw new Failure('CallsNotTaken');
      }
    },
  };
}
