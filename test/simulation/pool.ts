/** Two threads that run seeds side by side. A run depends on its seed alone, so it does not matter which thread has it. */
import { Worker } from 'node:worker_threads';
import type { Outcome } from './run.ts';
import type { Order } from './worker.ts';

const threads = 2;

export interface Pool extends Disposable {
  /**
   * Runs seeds from `first` on, as many as asked for, and tells each outcome as it comes.
   * @param isEnough asked after each outcome, to stop early
   */
  run(
    mutant: string,
    first: number,
    count: number,
    told: (outcome: Outcome) => void,
    isEnough?: () => boolean,
  ): Promise<void>;
}

export function openPool(): Pool {
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./worker.ts', import.meta.url)));
  return {
    async run(mutant, first, count, told, isEnough = () => false) {
      let next = first;
      await Promise.all(
        workers.map(async (worker) => {
          while (next < first + count && !isEnough()) {
            const order: Order = { seed: next, mutant };
            next += 1;
            told(await outcomeOf(worker, order));
          }
        }),
      );
    },
    [Symbol.dispose]() {
      for (const worker of workers) void worker.terminate();
    },
  };
}

function outcomeOf(worker: Worker, order: Order): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const done = (outcome: Outcome) => {
      worker.off('error', reject);
      resolve(outcome);
    };
    worker.once('error', reject);
    worker.once('message', done);
    worker.postMessage(order);
  });
}
