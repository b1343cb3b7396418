/** What SES reports of mails: that it took each, and some seconds later that it was delivered or came back. */
import { second } from '../../domain/calendar/london.ts';

/** Every so many mails one comes back for good, and another person is told instead. */
const bounceEvery = 250;

const delays = { Send: 1 * second, Delivery: 5 * second, Bounce: 5 * second } as const;

export interface MailEvents {
  /** Notes a mail that was handed over at a moment. */
  add(mail: string, tags: Readonly<Record<string, string>>, now: number): void;
  /** When the next is reported. Infinity where none is. */
  next(): number;
  /** The body of the next, as EventBridge puts it on the queue. */
  take(): string;
  readonly bounced: number;
}

interface Waiting {
  readonly at: number;
  readonly type: keyof typeof delays;
  readonly mail: string;
  readonly tags: Readonly<Record<string, string>>;
}

export function openMailEvents(): MailEvents {
  const queues = [openQueue(), openQueue()] as const;
  let [mails, bounced] = [0, 0];
  const [soon, later] = queues;
  return {
    add(mail, tags, now) {
      mails += 1;
      const type = mails % bounceEvery === 0 ? 'Bounce' : 'Delivery';
      if (type === 'Bounce') bounced += 1;
      soon.add({ at: now + delays.Send, type: 'Send', mail, tags });
      later.add({ at: now + delays[type], type, mail, tags });
    },
    next: () => Math.min(soon.next(), later.next()),
    take: () => bodyOf((soon.next() <= later.next() ? soon : later).take()),
    get bounced() {
      return bounced;
    },
  };
}

function bodyOf({ type, mail, tags }: Waiting): string {
  const listed = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
  const bounce = type === 'Bounce' && { bounce: { bounceType: 'Permanent', bounceSubType: 'General' } };
  return JSON.stringify({ detail: { eventType: type, mail: { messageId: mail, tags: listed }, ...bounce } });
}

/** First in, first out. What is added is never earlier than what was added before. */
function openQueue() {
  let waiting: Waiting[] = [];
  let taken = 0;
  return {
    add: (event: Waiting) => waiting.push(event),
    next: () => waiting[taken]?.at ?? Number.POSITIVE_INFINITY,
    take(): Waiting {
      const event = waiting[taken]!;
      taken += 1;
      if (taken === waiting.length) [waiting, taken] = [[], 0];
      return event;
    },
  };
}
