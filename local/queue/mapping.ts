import { createHash } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { queueArn, region } from '../account.ts';
import type { Timed } from '../timed.ts';
import type { Work } from '../work.ts';
import type { Message, Queue } from './queue.ts';

/** What an event source mapping is told. */
export interface Mapping {
  readonly queue: Queue;
  /** Called with an SQS event; may answer with `batchItemFailures`. A throw fails the whole batch. */
  readonly handler: (event: SQSEvent) => Promise<unknown>;
  /** At most this many messages a call, 1 to 10. */
  readonly batchSize: number;
  /** At most this many calls at a time. */
  readonly concurrency: number;
  readonly work: Work;
  /** Takes nothing while one of these is at work: what SES reports comes some time after the sending. */
  readonly after?: readonly Connection[];
  /** Told of each call that threw. */
  readonly report: (problem: string, error: unknown) => void;
}

/** A mapping at work. */
export interface Connection extends Timed {
  /** Whether a call of the handler is running. */
  busy(): boolean;
  /** Calls `listener` each time the last running call has ended and the queue has nothing more to give. */
  onQuiet(listener: () => void): void;
}

/**
 * Hands the queue's messages to a handler, as Lambda's event source mapping does with `ReportBatchItemFailures`:
 * what succeeded is removed, the rest comes back when its visibility timeout ends.
 */
export function connect(mapping: Mapping): Connection {
  const { queue, work, after = [] } = mapping;
  const listeners: (() => void)[] = [];
  let calls = 0;

  const callUntilEmpty = async (): Promise<void> => {
    // Messages sent in the same turn of the event loop travel in one batch.
    await new Promise(setImmediate);
    for (;;) {
      const batch = queue.receive(mapping.batchSize);
      if (batch.length === 0) return;
      const failed = await failuresOf(batch, mapping);
      for (const { id } of batch) {
        if (failed.has(id)) queue.release(id);
        else queue.remove(id);
      }
    }
  };
  const runDue = (): void => {
    if (calls >= mapping.concurrency || after.some((other) => other.busy())) return;
    calls += 1;
    void work.run(() =>
      callUntilEmpty().finally(() => {
        calls -= 1;
        if (calls === 0) for (const listener of listeners) listener();
      }),
    );
  };
  queue.onSend(runDue);
  for (const other of after) other.onQuiet(runDue);
  return {
    nextDue: () => queue.nextVisible(),
    runDue,
    busy: () => calls > 0,
    onQuiet: (listener) => listeners.push(listener),
  };
}

async function failuresOf(
  batch: readonly Message[],
  { queue, handler, report }: Mapping,
): Promise<Set<string>> {
  const everyId = batch.map(({ id }) => id);
  try {
    const answer = await handler({ Records: batch.map((message) => toRecord(queue, message)) });
    const failures = (answer as SQSBatchResponse | null | undefined)?.batchItemFailures ?? [];
    const failed = failures.map(({ itemIdentifier }) => itemIdentifier);
    // Lambda counts the whole batch as failed when an identifier is not one of the batch.
    return new Set(failed.every((id) => everyId.includes(id)) ? failed : everyId);
  } catch (error) {
    report(`A batch of ${queue.shape.name} failed`, error);
    return new Set(everyId);
  }
}

function toRecord(queue: Queue, message: Message): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: message.id,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
      SenderId: 'AIDALONGSTOPLOCAL0000',
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, stringValue]) => [
        name,
        { stringValue, dataType: 'String' },
      ]),
    ),
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn(queue.shape.name),
    awsRegion: region,
  };
}
