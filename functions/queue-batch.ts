/** Works through a batch of a queue and names those that failed, so that only they come again. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Ports } from './ports.ts';

export async function workThrough(
  ports: Ports,
  event: SQSEvent,
  what: string,
  work: (body: string) => Promise<void>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      await work(body);
    } catch (error) {
      ports.report({ what, error: error instanceof Error ? error.name : 'unknown' });
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}
