import type { Lane } from '../functions/settings/lanes.ts';
import type { FunctionName } from '../functions/settings/routes.ts';
import type { Place } from './place.ts';

/** How long a function may run (seconds) and how much memory it has (MB; processor time grows with it). */
export interface Size {
  readonly timeout: number;
  readonly memory: number;
}

/**
 * A person waits for the first five, so they give up well before the HTTP API does (30 s). The others work through
 * batches: `wake-case` sends up to sixty notices of a case one after the other, and SES can be slow to take them.
 */
export const sizes: { readonly [Name in FunctionName]: Size } = {
  'receive-milestone': { timeout: 20, memory: 1024 },
  read: { timeout: 20, memory: 1024 },
  web: { timeout: 20, memory: 1024 },
  'change-settings': { timeout: 20, memory: 1024 },
  'request-erasure': { timeout: 20, memory: 1024 },
  'wake-case': { timeout: 90, memory: 1024 },
  'record-delivery': { timeout: 30, memory: 512 },
  'publish-changes': { timeout: 30, memory: 512 },
  'call-webhook': { timeout: 30, memory: 512 },
  'send-digests': { timeout: 90, memory: 1024 },
  sweep: { timeout: 55, memory: 512 },
  'refresh-calendar': { timeout: 30, memory: 512 },
  audit: { timeout: 900, memory: 1024 },
  erase: { timeout: 900, memory: 1024 },
  probe: { timeout: 45, memory: 512 },
};

/** How a function takes messages from its queue. */
export interface Intake {
  /** Messages handed over at once. */
  readonly batch: number;
}

/** `wake-case` takes one case at a time, so that a case that goes wrong holds up no other. */
export const intakes = {
  'wake-case': { batch: 1 },
  'record-delivery': { batch: 10 },
  'publish-changes': { batch: 10 },
  'call-webhook': { batch: 10 },
} as const satisfies { readonly [Name in FunctionName]?: Intake };

/** Mails that one copy of `wake-case` sends in a second, about: it sends them one after the other. */
const mailsACopy = 7;
/** Copies for what becomes of the mails, a batch of ten events at a time. */
const recordersASender = 2.5;
/** The least that AWS allows. */
const fewest = 2;

/**
 * How many copies of `wake-case` send about as many mails as SES allows. One lane alone comes near that; where several
 * are busy SES says that it is too much, and the less urgent wait longer before they ask again.
 */
export function senders({ mailsASecond }: Pick<Place, 'mailsASecond'>): number {
  return Math.max(fewest, Math.round(mailsASecond / mailsACopy));
}

/** What is late has twice the senders, so that reminders get only what it leaves. */
const share: { readonly [Name in Lane]: number } = { urgent: 1, late: 2, routine: 1 };

/** How many copies of `wake-case` may work in a lane at once. */
export function sendersIn(lane: Lane, place: Pick<Place, 'mailsASecond'>): number {
  return share[lane] * senders(place);
}

/** How many copies of `record-delivery` may work at once. */
export function recorders(place: Pick<Place, 'mailsASecond'>): number {
  return Math.round(recordersASender * senders(place));
}

/** How many copies of `call-webhook` may work at once: each makes ten calls, and a slow receiver holds up these only. */
export const callers = 10;

/** Seconds a taken message stays hidden: six times the function's timeout, as AWS asks of a queue that feeds a function. */
export function hiddenWhileHandledBy(name: FunctionName): number {
  return 6 * sizes[name].timeout;
}
