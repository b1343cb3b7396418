import { lanes } from '../../functions/settings/lanes.ts';
import { calledAgainAfter, calls } from '../../functions/settings/webhooks.ts';
import type { Clock } from '../clock.ts';
import { openQueue, type Queue, type QueueShape } from './queue.ts';

/** The queues of the local service, tried and hidden as in AWS. A dead-letter queue stands before the queue it serves. */
export const queueShapes: readonly QueueShape[] = [
  { name: 'longstop-schedule-dead-letters', visibilitySeconds: 30 },
  { name: 'longstop-wake-dead-letters', visibilitySeconds: 30 },
  ...lanes.map((lane) => ({
    name: `longstop-wake-${lane}`,
    visibilitySeconds: 540,
    maxReceiveCount: 5,
    deadLetter: 'longstop-wake-dead-letters',
  })),
  { name: 'longstop-changes-dead-letters', visibilitySeconds: 30 },
  {
    name: 'longstop-changes',
    visibilitySeconds: 180,
    maxReceiveCount: 5,
    deadLetter: 'longstop-changes-dead-letters',
  },
  { name: 'longstop-webhook-calls-dead-letters', visibilitySeconds: 30 },
  {
    name: 'longstop-webhook-calls',
    visibilitySeconds: calledAgainAfter,
    maxReceiveCount: calls,
    deadLetter: 'longstop-webhook-calls-dead-letters',
  },
  { name: 'longstop-mail-events-dead-letters', visibilitySeconds: 30 },
  {
    name: 'longstop-mail-events',
    visibilitySeconds: 180,
    maxReceiveCount: 5,
    deadLetter: 'longstop-mail-events-dead-letters',
  },
];

export interface Queues {
  /** Throws for a name that no queue has. */
  named(name: string): Queue;
  find(name: string): Queue | undefined;
  /** Whether some queue has this one as its dead-letter queue. */
  isDeadLetter(name: string): boolean;
  close(): void;
}

/** Opens every queue of `shapes` in `folder`. */
export function openQueues(folder: string, shapes: readonly QueueShape[], clock: Clock): Queues {
  const queues = new Map<string, Queue>();
  for (const shape of shapes) {
    const deadLetter = shape.deadLetter === undefined ? undefined : queues.get(shape.deadLetter);
    queues.set(shape.name, openQueue(folder, shape, clock, deadLetter));
  }
  return {
    named(name) {
      const queue = queues.get(name);
      if (!queue) throw new Error(`There is no queue ${name}`);
      return queue;
    },
    find: (name) => queues.get(name),
    isDeadLetter: (name) => [...queues.values()].some(({ shape }) => shape.deadLetter === name),
    close() {
      for (const queue of queues.values()) queue.close();
    },
  };
}
