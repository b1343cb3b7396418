import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { openJournal } from '../journal.ts';
import { earliest } from '../timed.ts';

/** One standard queue, as the CDK app would declare it. */
export interface QueueShape {
  readonly name: string;
  /** How long a received message stays hidden from other receivers, in seconds. */
  readonly visibilitySeconds: number;
  /** After this many receives without success a message goes to the dead-letter queue. Both absent: never. */
  readonly maxReceiveCount?: number;
  readonly deadLetter?: string;
}

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sentAt: number;
  readonly firstReceivedAt?: number;
  readonly receiveCount: number;
  /** In a dead-letter queue: the queue in which it was received too often. */
  readonly cameFrom?: string;
  /** From when it can be received, in milliseconds since 1970. */
  readonly visibleAt: number;
}

export interface Outgoing {
  readonly body: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly delaySeconds?: number;
  readonly cameFrom?: string;
}

/** A durable queue that delivers each message at least once. */
export interface Queue {
  readonly shape: QueueShape;
  /** Accepts a message for good and gives its id. */
  send(message: Outgoing): string;
  /** Hides up to `atMost` messages that can be received now, and gives them. `visibilitySeconds` overrides the queue's. */
  receive(atMost: number, visibilitySeconds?: number): Message[];
  /** The message was dealt with. */
  remove(id: string): void;
  /** The message was not dealt with: it comes back when its visibility timeout ends. */
  release(id: string): void;
  counts(): { visible: number; hidden: number };
  /** When the first message can be received, in milliseconds since 1970: in the past when one waits now. */
  nextVisible(): number | undefined;
  /** Calls `listener` after each message that is accepted. */
  onSend(listener: () => void): void;
  close(): void;
}

/**
 * Opens the queue kept in `folder`. A message that was being handled when the process died can be received at once:
 * its handler died too. `deadLetter` takes the messages that were received too often.
 */
export function openQueue(folder: string, shape: QueueShape, clock: Clock, deadLetter?: Queue): Queue {
  const journal = openJournal<Message>(join(folder, `queue-${shape.name}.jsonl`));
  const hiddenUntil = new Map<string, number>();
  const listeners: (() => void)[] = [];
  const visibleAt = (message: Message): number =>
    Math.max(message.visibleAt, hiddenUntil.get(message.id) ?? 0);
  const remove = (id: string): void => {
    if (journal.entries.has(id)) journal.remove(id);
    hiddenUntil.delete(id);
  };
  const exhausted = (message: Message): boolean =>
    deadLetter !== undefined && message.receiveCount >= (shape.maxReceiveCount ?? Number.POSITIVE_INFINITY);

  return {
    shape,
    send({ body, attributes = {}, delaySeconds = 0, cameFrom }) {
      const id = randomUUID();
      const sentAt = clock.now();
      journal.put(id, {
        id,
        body,
        attributes,
        sentAt,
        receiveCount: 0,
        visibleAt: sentAt + delaySeconds * 1000,
        ...(cameFrom !== undefined && { cameFrom }),
      });
      for (const listener of listeners) listener();
      return id;
    },
    receive(atMost, visibilitySeconds = shape.visibilitySeconds) {
      const now = clock.now();
      const received: Message[] = [];
      for (const message of journal.entries.values()) {
        if (received.length === atMost) break;
        if (visibleAt(message) > now) continue;
        if (exhausted(message)) {
          const { body, attributes } = message;
          deadLetter?.send({ body, attributes, cameFrom: shape.name });
          remove(message.id);
          continue;
        }
        const { firstReceivedAt = now, receiveCount } = message;
        const taken: Message = { ...message, firstReceivedAt, receiveCount: receiveCount + 1 };
        journal.put(message.id, taken);
        hiddenUntil.set(message.id, now + visibilitySeconds * 1000);
        received.push(taken);
      }
      return received;
    },
    remove,
    release(id) {
      const message = journal.entries.get(id);
      if (message) journal.put(id, { ...message, visibleAt: visibleAt(message) });
      hiddenUntil.delete(id);
    },
    counts() {
      const moments = [...journal.entries.values()].map(visibleAt);
      const visible = moments.filter((moment) => moment <= clock.now()).length;
      return { visible, hidden: moments.length - visible };
    },
    nextVisible: () => earliest([...journal.entries.values()].map(visibleAt)),
    onSend: (listener) => listeners.push(listener),
    close: () => journal.close(),
  };
}
