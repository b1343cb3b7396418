/**
 * Requests of a function to a service, as an SDK client makes them: several tries, a time limit, and everything that
 * can happen on the way there and back. Both ways take time, in which others go on.
 */
import { second } from '../../domain/calendar/london.ts';
import type { Faults } from './faults.ts';
import type { Prng } from './prng.ts';
import type { Process, Settle } from './process.ts';
import type { Scheduler } from './scheduler.ts';
import type { Trace } from './trace.ts';

export interface Request<T> {
  readonly what: string;
  /** How often it is sent before it counts as failed. */
  readonly tries: number;
  /** How long the client waits for an answer, in milliseconds. */
  readonly limit: number;
  /** Errors that the service answers with when it is asked too often. */
  readonly throttledAs: string;
  /** What the service does when the request arrives. It may throw an error of its own: that is an answer too. */
  perform(): T;
}

export interface Wire {
  request<T>(process: Process, request: Request<T>): Promise<T>;
}

export interface WireParts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly prng: Prng;
  readonly trace: Trace;
}

export function openWire(parts: WireParts): Wire {
  return {
    request: (process, request) => process.wait((settle) => attempt(parts, process, request, 1, settle)),
  };
}

/** An error by its name, of a class of that name, as the SDK gives it. */
export function failure(name: string): Error {
  const { [name]: Named = Error } = { [name]: class extends Error {} };
  return Object.assign(new Named(name), { name });
}

function attempt<T>(
  parts: WireParts,
  process: Process,
  request: Request<T>,
  number: number,
  settle: Settle<T>,
): void {
  const { scheduler, faults, prng, trace } = parts;
  let isAnswered = false;
  const answer = (act: () => void, delay = latency(prng)) => {
    const stall = faults.hits('stalled') ? prng.between(5, 150) * second : 0;
    scheduler.after(delay + stall, () => {
      if (isAnswered) return;
      isAnswered = true;
      act();
    });
  };
  const fail = (name: string, delay?: number) =>
    answer(() => {
      trace(process.name, `${request.what}: ${name}`);
      if (number >= request.tries) settle.reject(failure(name));
      else if (process.isAlive) attempt(parts, process, request, number + 1, settle);
    }, delay);
  const arrive = () => {
    if (process.isAlive && faults.hits('crash-before'))
      return crash(parts, process, `before ${request.what}`);
    if (faults.hits('error-before')) return fail('InternalServerError');
    if (faults.hits('throttled')) return fail(request.throttledAs);
    const outcome = outcomeOf(request);
    trace(process.name, `${request.what}${'error' in outcome ? ` -> ${nameOf(outcome.error)}` : ''}`);
    if (process.isAlive && faults.hits('crash-after')) return crash(parts, process, `after ${request.what}`);
    if (faults.hits('reply-lost')) return fail('TimeoutError', request.limit);
    if (faults.hits('error-after')) return fail('InternalServerError');
    answer(() => ('error' in outcome ? settle.reject(outcome.error) : settle.resolve(outcome.value)));
  };
  const isLate = faults.hits('request-late');
  if (isLate) fail('TimeoutError', request.limit);
  scheduler.after(isLate ? prng.between(1, 60) * second : latency(prng), arrive);
}

function crash({ trace }: WireParts, process: Process, when: string): void {
  trace(process.name, `CRASH ${when}`);
  process.kill();
}

function outcomeOf<T>(request: Request<T>): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: request.perform() };
  } catch (error) {
    return { error };
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

/** Mostly milliseconds, at times long enough for others to do a great deal. */
function latency(prng: Prng): number {
  const draw = prng.next();
  if (draw < 0.8) return prng.between(1, 25);
  if (draw < 0.99) return prng.between(25, 800);
  return prng.between(800, 1900);
}
