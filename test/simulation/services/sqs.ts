/** SQS as far as the adapters use it: they send to the wake queues, and ask how long these are. */
import { GetQueueAttributesCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { second } from '../../../domain/calendar/london.ts';
import type { Process } from '../process.ts';
import type { Wire } from '../wire.ts';
import { type LaneQueues, queueAt } from './lanes.ts';

export function sqsOf(wire: Wire, queues: LaneQueues, process: Process): SQSClient {
  const ask = <T>(what: string, perform: () => T) =>
    wire.request(process, { what, tries: 4, limit: 3 * second, throttledAs: 'ThrottlingException', perform });
  const send = (command: unknown) => {
    if (command instanceof GetQueueAttributesCommand) {
      const queue = queueAt(queues, command.input.QueueUrl!);
      return ask('count queue', () => ({
        Attributes: { ApproximateNumberOfMessages: String(queue.length) },
      }));
    }
    if (!(command instanceof SendMessageCommand))
      throw new Error('The simulation does not know this command of SQS');
    const { QueueUrl: url, MessageBody: body, DelaySeconds: delay } = command.input;
    return ask(`ring ${body}`, () => queueAt(queues, url!).send(body!, (delay ?? 0) * second));
  };
  return { send } as unknown as SQSClient;
}
