import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { nameInArn } from '../account.ts';
import { ServiceError } from '../service-error.ts';
import type { Queue } from './queue.ts';
import type { Queues } from './queues.ts';

const task = z.object({ SourceArn: z.string(), DestinationArn: z.string().optional() });

const atOnce = 10;

/**
 * StartMessageMoveTask: moves what can be received from a dead-letter queue to another queue, or back to the queue that
 * each message came from. There it is a new message, whose receives are counted afresh. What did not come from a queue
 * stays. AWS does so in the background, this at once.
 */
export function startMessageMoveTask(queues: Queues, input: unknown): { TaskHandle: string } {
  const { SourceArn, DestinationArn } = task.parse(input);
  const source = existing(queues, SourceArn, 'SourceArn');
  if (!queues.isDeadLetter(source.shape.name))
    throw new ServiceError(
      'InvalidParameterValue',
      'Source queue must be configured as a Dead Letter Queue.',
    );
  const chosen =
    DestinationArn === undefined ? undefined : existing(queues, DestinationArn, 'DestinationArn');
  for (let batch = source.receive(atOnce); batch.length > 0; batch = source.receive(atOnce)) {
    for (const { id, body, attributes, cameFrom = '' } of batch) {
      const destination = chosen ?? queues.find(cameFrom);
      if (!destination) continue;
      destination.send({ body, attributes });
      source.remove(id);
    }
  }
  return { TaskHandle: Buffer.from(JSON.stringify({ taskId: randomUUID() })).toString('base64') };
}

function existing(queues: Queues, arn: string, parameter: string): Queue {
  const queue = queues.find(nameInArn(arn));
  if (queue) return queue;
  const message = `The resource that you specified for the ${parameter} parameter doesn't exist.`;
  throw new ServiceError('ResourceNotFoundException', message);
}
