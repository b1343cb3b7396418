/** Works through a batch of a queue and names those that failed, so that only they come again. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { nameOfError } from './failure.ts';
import type { Ports, What } from './ports.ts';

/**
 * @param groupOf which messages are worked on together: those with the same text, or each by itself where undefined
 * @param work does the work of one group, given the bodies in order
 */
export async function workThrough(
  ports: Pick<Ports, 'report'>,
  { Records: records }: SQSEvent,
  what: What,
  work: (bodies: readonly string[]) => Promise<void>,
  groupOf: (body: string) => string | undefined = () => undefined,
): Promise<SQSBatchResponse> {
  const groups = Map.groupBy(records, ({ messageId, body }) => groupOf(body) ?? messageId);
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const group of groups.values()) {
    try {
      await work(group.map(({ body }) => body));
    } catch (error) {
      ports.report({ what, error: nameOfError(error) });
      batchItemFailures.push(...group.map(({ messageId }) => ({ itemIdentifier: messageId })));
    }
  }
  return { batchItemFailures };
}
