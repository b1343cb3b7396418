/** Requests that take as long as they usually do in AWS within a region, and always arrive. */

import type { Prng } from '../simulation/prng.ts';
import type { Process } from '../simulation/process.ts';
import type { Scheduler } from '../simulation/scheduler.ts';
import type { Request, Wire } from '../simulation/wire.ts';

/** Shortest and longest time of a request, there and back, in milliseconds, by how it is described. */
const latencies: readonly (readonly [pattern: RegExp, shortest: number, longest: number])[] = [
  [/^mail /, 60, 120],
  [/^(create schedule|update schedule|delete schedule)/, 20, 50],
  [/^(ring|count|announce) /, 10, 20],
  [/^/, 4, 10],
];

export function openCalmWire(scheduler: Scheduler, prng: Prng): Wire {
  return {
    request: <T>(process: Process, { what, perform }: Request<T>) =>
      process.wait<T>(({ resolve, reject }) => {
        const [, shortest, longest] = latencies.find(([pattern]) => pattern.test(what))!;
        const halfway = prng.between(shortest, longest) / 2;
        scheduler.after(halfway, () => {
          const answer = answerOf(perform);
          scheduler.after(halfway, () => ('error' in answer ? reject(answer.error) : resolve(answer.value)));
        });
      }),
  };
}

function answerOf<T>(perform: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: perform() };
  } catch (error) {
    return { error };
  }
}
