/** Does what it is told, one thing after the other, and hands back what came of each. */
import { parentPort } from 'node:worker_threads';
import { mutantNamed } from './mutants/mutants.ts';
import { tryMutant } from './mutants/trial.ts';
import { run } from './run.ts';

/** A mutant goes by its name. */
export type Order =
  | { readonly is: 'run'; readonly seed: number; readonly mutant: string }
  | { readonly is: 'try'; readonly mutant: string; readonly first: number; readonly most: number };

// Nobody reads a stack here, and each takes time
Error.stackTraceLimit = 0;

parentPort?.on('message', async (order: Order) => {
  const mutant = mutantNamed(order.mutant);
  parentPort?.postMessage(
    order.is === 'run' ? await run(order.seed, mutant) : await tryMutant(mutant, order.first, order.most),
  );
});
