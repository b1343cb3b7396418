import { createHash } from 'node:crypto';
import * as z from 'zod';
import { accountId, queueArn } from '../account.ts';
import { type Loopback, type Reply, serve } from '../loopback.ts';
import { ServiceError } from '../service-error.ts';
import type { Message, Queue } from './queue.ts';
import type { Queues } from './queues.ts';
import { startMessageMoveTask } from './redrive.ts';

const largest = 1_048_576;
const unreadable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const outgoing = z.object({
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().int().min(0).max(900).optional(),
  MessageAttributes: z.record(z.string(), z.object({ StringValue: z.string().optional() })).optional(),
});
const batch = z.object({ Entries: z.array(outgoing.extend({ Id: z.string().regex(/^[\w-]{1,80}$/) })) });
const receive = z.object({
  MaxNumberOfMessages: z.number().int().min(1).max(10).default(1),
  VisibilityTimeout: z.number().int().min(0).max(43_200).optional(),
});

/** SQS as the SDK speaks to it: JSON 1.0 on one path, the operation in `x-amz-target`. */
export function serveQueues(queues: Queues): Promise<Loopback> {
  return serve('application/x-amz-json-1.0', (request, body): Reply => {
    try {
      const operation = String(request.headers['x-amz-target'] ?? '').replace('AmazonSQS.', '');
      if (operation === 'StartMessageMoveTask')
        return { status: 200, body: startMessageMoveTask(queues, JSON.parse(body)) };
      const answer = operations[operation];
      if (!answer) throw new ServiceError('InvalidAction', `The action ${operation} is not served here`);
      const input: unknown = JSON.parse(body);
      return { status: 200, body: answer(findQueue(queues, input), input) };
    } catch (error) {
      if (error instanceof ServiceError) return refuse(error.code, error.message);
      if (error instanceof z.ZodError) return refuse('InvalidParameterValue', z.prettifyError(error));
      if (error instanceof SyntaxError) return refuse('SerializationException', 'The request is not JSON');
      throw error;
    }
  });
}

const operations: Record<string, (queue: Queue, input: unknown) => unknown> = {
  SendMessage: (queue, input) => send(queue, outgoing.parse(input)),
  SendMessageBatch: (queue, input) => sendBatch(queue, batch.parse(input).Entries),
  ReceiveMessage(queue, input) {
    const { MaxNumberOfMessages, VisibilityTimeout } = receive.parse(input);
    const messages = queue.receive(MaxNumberOfMessages, VisibilityTimeout).map(toMessage);
    return messages.length > 0 ? { Messages: messages } : {};
  },
  DeleteMessage: (queue, input) =>
    queue.remove(z.object({ ReceiptHandle: z.string() }).parse(input).ReceiptHandle),
  GetQueueAttributes(queue) {
    const { visible, hidden } = queue.counts();
    return {
      Attributes: {
        QueueArn: queueArn(queue.shape.name),
        ApproximateNumberOfMessages: String(visible),
        ApproximateNumberOfMessagesNotVisible: String(hidden),
        VisibilityTimeout: String(queue.shape.visibilitySeconds),
      },
    };
  },
};

function findQueue(queues: Queues, input: unknown): Queue {
  const { QueueUrl } = z.object({ QueueUrl: z.string() }).parse(input);
  const name = QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1);
  const queue = QueueUrl.includes(`/${accountId}/`) ? queues.find(name) : undefined;
  if (!queue) throw new ServiceError('QueueDoesNotExist', 'The specified queue does not exist.');
  return queue;
}

function send(queue: Queue, message: z.infer<typeof outgoing>): object {
  const { MessageBody: body, DelaySeconds: delaySeconds = 0, MessageAttributes = {} } = message;
  if (unreadable.test(body))
    throw new ServiceError('InvalidMessageContents', 'Invalid characters in the message');
  if (Buffer.byteLength(body) > largest)
    throw new ServiceError('InvalidParameterValue', 'Message is too long');
  const attributes = Object.fromEntries(
    Object.entries(MessageAttributes).map(([name, { StringValue = '' }]) => [name, StringValue]),
  );
  return { MessageId: queue.send({ body, attributes, delaySeconds }), MD5OfMessageBody: md5(body) };
}

function sendBatch(queue: Queue, entries: z.infer<typeof batch>['Entries']): object {
  if (entries.length === 0) throw new ServiceError('EmptyBatchRequest', 'There should be at least one entry');
  if (entries.length > 10)
    throw new ServiceError('TooManyEntriesInBatchRequest', 'There are more than 10 entries');
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length)
    throw new ServiceError('BatchEntryIdsNotDistinct', 'Two entries have the same id');
  return { Successful: entries.map((entry) => ({ Id: entry.Id, ...send(queue, entry) })) };
}

function toMessage(message: Message): object {
  return {
    MessageId: message.id,
    ReceiptHandle: message.id,
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
    },
    MessageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, StringValue]) => [
        name,
        { DataType: 'String', StringValue },
      ]),
    ),
  };
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

function refuse(code: string, message: string): Reply {
  return { status: 400, body: { __type: `com.amazonaws.sqs#${code}`, message } };
}
