/** Changes of deadlines on their way out, in a queue. */
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Announcements } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';

export function sqsAnnouncements(client: SQSClient, { changesQueueUrl: QueueUrl }: Settings): Announcements {
  return {
    async put(announcement) {
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(announcement) }));
    },
  };
}
