/** SQS as far as the adapters use it: they only ever send to the wake queue. */
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { second } from '../../../domain/calendar/london.ts';
import type { Process } from '../process.ts';
import type { Wire } from '../wire.ts';
import type { Queue } from './queue.ts';

export function sqsOf(wire: Wire, wakeQueue: Queue, process: Process): SQSClient {
  const send = (command: unknown) => {
    if (!(command instanceof SendMessageCommand))
      throw new Error('The simulation does not know this command of SQS');
    const { MessageBody: body, DelaySeconds: delay } = command.input;
    return wire.request(process, {
      what: `ring ${body}`,
      tries: 4,
      limit: 3 * second,
      throttledAs: 'ThrottlingException',
      perform: () => wakeQueue.send(body!, (delay ?? 0) * second),
    });
  };
  return { send } as unknown as SQSClient;
}
