/** Looks at a queue from outside: how long its messages wait, and how often one is sent that waits there already. */
import type { SQSEvent } from 'aws-lambda';
import type { Instant } from '../../domain/calendar/london.ts';
import type { Queue } from '../simulation/services/queue.ts';

export interface QueueWatch {
  /** The queue, watched. */
  over(queue: Queue): Queue;
  /** To be called with what the function is handed. */
  taken(event: SQSEvent): void;
  /** Messages whose text waited in the queue when they were sent. */
  readonly duplicates: number;
  /** When the longest waiting was sent. Undefined where none waits. */
  oldest(): Instant | undefined;
}

export function openQueueWatch(now: () => Instant): QueueWatch {
  /** When each was sent, by text. */
  const waiting = new Map<string, Instant[]>();
  let duplicates = 0;
  return {
    over: (queue) => ({
      dead: queue.dead,
      get length() {
        return queue.length;
      },
      send(body, delay = 0) {
        const sent = waiting.get(body) ?? [];
        if (sent.length > 0) duplicates += 1;
        waiting.set(body, [...sent, now() + delay]);
        queue.send(body, delay);
      },
    }),
    taken({ Records: records }) {
      for (const { body } of records) {
        const left = waiting.get(body)?.slice(1) ?? [];
        if (left.length > 0) waiting.set(body, left);
        else waiting.delete(body);
      }
    },
    get duplicates() {
      return duplicates;
    },
    oldest() {
      let first: Instant | undefined;
      for (const [sent] of waiting.values()) if (first === undefined || sent! < first) first = sent;
      return first;
    },
  };
}
