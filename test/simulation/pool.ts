/** Threads that run seeds side by side. A run depends on its seed alone, so it does not matter which thread has it. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Trial } from './mutants/trial.ts';
import type { Outcome } from './run.ts';
import type { Order } from './worker.ts';

const threads = Math.max(2, availableParallelism());

export interface Pool extends Disposable {
  /** Runs seeds from `first` on, as many as asked for, and tells each outcome as it comes. */
  run(mutant: string, first: number, count: number, told: (outcome: Outcome) => void): Promise<void>;
  /** Tries mutants, each with seeds from `first` on until one finds it, `most` at the most. */
  try(mutants: readonly string[], first: number, most: number, told: (trial: Trial) => void): Promise<void>;
}

export function openPool(): Pool {
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./worker.ts', import.meta.url)));
  const each = async <T>(orders: Iterator<Order>, told: (answer: T) => void) => {
    await Promise.all(
      workers.map(async (worker) => {
        for (let next = orders.next(); !next.done; next = orders.next())
          told(await answerTo<T>(worker, next.value));
      }),
    );
  };
  return {
    run: (mutant, first, count, told) =>
      each(
        (function* () {
          for (let seed = first; seed < first + count; seed += 1) yield { is: 'run', seed, mutant };
        })(),
        told,
      ),
    try: (mutants, first, most, told) =>
      each(mutants.map((mutant): Order => ({ is: 'try', mutant, first, most })).values(), told),
    [Symbol.dispose]() {
      for (const worker of workers) void worker.terminate();
    },
  };
}

function answerTo<T>(worker: Worker, order: Order): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = (answer: T) => {
      worker.off('error', reject);
      resolve(answer);
    };
    worker.once('error', reject);
    worker.once('message', done);
    worker.postMessage(order);
  });
}
