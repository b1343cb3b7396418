import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { nameInArn } from '../account.ts';
import type { Queue } from './queue.ts';
import type { Queues } from './queues.ts';
import { SqsError } from './sqs-error.ts';

const task = z.object({ SourceArn: z.string(), DestinationArn: z.string().optional() });

const atOnce = 10;

/**
 * StartMessageMoveTask: moves what can be received from a dead-letter queue to another queue, or back to the one it
 * serves. There it is a new message, whose receives are counted afresh. AWS does so in the background, this at once.
 */
export function startMessageMoveTask(queues: Queues, input: unknown): { TaskHandle: string } {
  const { SourceArn, DestinationArn } = task.parse(input);
  const source = existing(queues.find(nameInArn(SourceArn)), 'SourceArn');
  const [served] = queues.servedBy(source.shape.name);
  if (!served)
    throw new SqsError('InvalidParameterValue', 'Source queue must be configured as a Dead Letter Queue.');
  const destination =
    DestinationArn === undefined
      ? served
      : existing(queues.find(nameInArn(DestinationArn)), 'DestinationArn');
  for (let batch = source.receive(atOnce); batch.length > 0; batch = source.receive(atOnce)) {
    for (const { id, body, attributes } of batch) {
      destination.send({ body, attributes });
      source.remove(id);
    }
  }
  return { TaskHandle: Buffer.from(JSON.stringify({ taskId: randomUUID() })).toString('base64') };
}

function existing(queue: Queue | undefined, parameter: string): Queue {
  if (queue) return queue;
  const message = `The resource that you specified for the ${parameter} parameter doesn't exist.`;
  throw new SqsError('ResourceNotFoundException', message);
}
