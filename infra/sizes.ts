import type { FunctionName } from '../functions/settings/routes.ts';

/** How long a function may run (seconds) and how much memory it has (MB; processor time grows with it). */
export interface Size {
  readonly timeout: number;
  readonly memory: number;
}

/**
 * A person waits for the first four, so they give up well before the HTTP API does (30 s). The others work through
 * batches: `wake-case` sends up to sixty notices of a case one after the other, and SES can be slow to take them.
 */
export const sizes: { readonly [Name in FunctionName]: Size } = {
  'receive-milestone': { timeout: 20, memory: 1024 },
  read: { timeout: 20, memory: 1024 },
  web: { timeout: 20, memory: 1024 },
  'change-settings': { timeout: 20, memory: 1024 },
  'wake-case': { timeout: 90, memory: 1024 },
  'record-delivery': { timeout: 30, memory: 512 },
  sweep: { timeout: 55, memory: 512 },
  'refresh-calendar': { timeout: 30, memory: 512 },
  audit: { timeout: 900, memory: 1024 },
  probe: { timeout: 45, memory: 512 },
};

/** How a function takes messages from its queue. */
export interface Intake {
  /** Messages handed over at once. */
  readonly batch: number;
  /** At most so many copies of the function at once; 2 is the least AWS allows. */
  readonly concurrency: number;
}

/**
 * `wake-case` is the only sender of mail, one after the other within a copy, so two copies stay below the 14 mails a
 * second that SES allows a new account out of its sandbox. Raise it together with the SES quota. It takes one case at a
 * time, so that a case that goes wrong holds up no other.
 */
export const intakes = {
  'wake-case': { batch: 1, concurrency: 2 },
  'record-delivery': { batch: 10, concurrency: 5 },
} as const satisfies { readonly [Name in FunctionName]?: Intake };

/** Seconds a taken message stays hidden: six times the function's timeout, as AWS asks of a queue that feeds a function. */
export function hiddenWhileHandledBy(name: FunctionName): number {
  return 6 * sizes[name].timeout;
}
