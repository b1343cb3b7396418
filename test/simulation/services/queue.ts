/**
 * A standard queue of SQS and the mapping that hands its messages to a function: at least once, in any order, again
 * after the visibility timeout where the function failed, and to the dead letters after five tries.
 */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { hour, minute, second } from '../../../domain/calendar/london.ts';
import { queued } from '../../support/requests.ts';
import type { Faults } from '../faults.ts';
import type { Prng } from '../prng.ts';
import type { Scheduler } from '../scheduler.ts';

interface Message {
  readonly id: string;
  readonly body: string;
  readonly receives: number;
  /** A copy is not copied again. */
  readonly isCopy: boolean;
}

export interface Queue {
  send(body: string, delay?: number): void;
  /** How many messages wait to be handed over. */
  readonly length: number;
  /** Bodies of messages that were tried too often. */
  readonly dead: readonly string[];
}

export interface Intake {
  readonly batch: number;
  readonly concurrency: number;
  /** How long a message that was handed over stays hidden, in milliseconds. */
  readonly hidden: number;
  /** Among how many of the longest waiting a message is picked; among all where it is absent. */
  readonly disorder?: number;
  /** Calls the function. Undefined where it failed as a whole. */
  call(event: SQSEvent, done: (answer: SQSBatchResponse | undefined) => void): void;
}

const tries = 5;

export function openQueue(scheduler: Scheduler, faults: Faults, prng: Prng, intake: Intake): Queue {
  const ready: Message[] = [];
  const dead: string[] = [];
  let [running, count] = [0, 0];

  const offer = (message: Message, delay: number) =>
    scheduler.after(delay, () => {
      ready.push(message);
      handOver();
    });

  const take = (): Message => {
    const among = Math.min(ready.length, intake.disorder ?? ready.length);
    const [message] = ready.splice(prng.below(among), 1) as [Message];
    if (!message.isCopy && faults.hits('message-twice'))
      offer({ ...message, isCopy: true }, prng.between(0, 30) * second);
    return { ...message, receives: message.receives + 1 };
  };

  /** Whoever is called by the alarm of the dead letters puts back what asks for all cases. */
  const bury = (message: Message) => {
    dead.push(message.body);
    if (message.body.includes('allAfter')) offer({ ...message, receives: 0 }, hour);
  };

  const handOver = () => {
    if (running >= intake.concurrency || ready.length === 0) return;
    running += 1;
    const size = Math.min(ready.length, prng.between(1, intake.batch));
    const batch = Array.from({ length: size }, take);
    const { Records } = queued(...batch.map(({ body }) => body));
    const event = { Records: Records.map((record, place) => ({ ...record, messageId: batch[place]!.id })) };
    intake.call(event, (answer) => {
      running -= 1;
      const failed = new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      for (const message of batch) {
        const again = answer === undefined || failed.has(message.id) || faults.hits('delete-lost');
        if (again && message.receives >= tries) bury(message);
        else if (again) offer(message, intake.hidden);
      }
      handOver();
    });
  };

  return {
    dead,
    get length() {
      return ready.length;
    },
    send(body, delay = 0) {
      count += 1;
      const late = faults.hits('message-late') ? prng.between(0, 15) * minute : prng.between(5, 200);
      offer({ id: `message-${count}`, body, receives: 0, isCopy: false }, delay + late);
    },
  };
}
