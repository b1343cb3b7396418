/** Runs the seeds it is given, one after the other, and hands back what came of each. */
import { parentPort } from 'node:worker_threads';
import { mutantNamed } from './mutants/mutants.ts';
import { run } from './run.ts';

export interface Order {
  readonly seed: number;
  /** Name of the mutant to run. */
  readonly mutant: string;
}

parentPort?.on('message', async ({ seed, mutant }: Order) => {
  parentPort?.postMessage(await run(seed, mutantNamed(mutant)));
});
