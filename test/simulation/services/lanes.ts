/** The wake queue of each lane, found by its URL or ARN. */
import type { Lane } from '../../../functions/settings/lanes.ts';
import { lanes } from '../../../functions/settings/lanes.ts';
import type { Queue } from './queue.ts';

export type LaneQueues = Readonly<Record<Lane, Queue>>;

export function laneQueues(open: () => Queue): LaneQueues {
  return { urgent: open(), late: open(), routine: open() };
}

/** Throws where the URL or ARN is of no lane. */
export function queueAt(queues: LaneQueues, address: string): Queue {
  const lane = lanes.find((name) => address.endsWith(`wake-${name}`));
  if (!lane) throw new Error('The simulation has no such queue');
  return queues[lane];
}
