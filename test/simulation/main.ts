/**
 * `npm run simulate -- --seeds N [--from S]` tries to lose or repeat a notice; `--seed S` replays one run and prints what
 * happened in it; `--mutants` puts deliberate faults in and sees whether they are found. Exits with 1 where a run fails.
 */
import { parseArgs } from 'node:util';
import { unchanged } from './mutants/mutant.ts';
import { mutantNamed, mutants } from './mutants/mutants.ts';
import { type Trial, tableOf, tryMutant } from './mutants/trial.ts';
import { openPool } from './pool.ts';
import { run } from './run.ts';
import { inWords, nothingYet, type Summary, withOutcome } from './summary.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    mutant: { type: 'string', default: unchanged.name },
    mutants: { type: 'boolean', default: false },
  },
});

if (values.seed !== undefined) process.exitCode = await replay(Number(values.seed));
else if (values.mutants) process.exitCode = await tryMutants(Number(values.seeds), Number(values.from));
else process.exitCode = await runSeeds(Number(values.seeds), Number(values.from));

async function replay(seed: number): Promise<number> {
  const { violations } = await run(seed, mutantNamed(values.mutant), (line) =>
    process.stdout.write(`${line}\n`),
  );
  for (const violation of violations) process.stdout.write(`${violation}\n`);
  if (violations.length === 0) process.stdout.write('Everything held.\n');
  return violations.length === 0 ? 0 : 1;
}

async function runSeeds(count: number, from: number): Promise<number> {
  using pool = openPool();
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  let sum: Summary = nothingYet;
  await pool.run(values.mutant, from, count, (outcome) => {
    sum = withOutcome(sum, outcome);
    for (const violation of outcome.violations) process.stdout.write(`seed ${outcome.seed}: ${violation}\n`);
    if (sum.seeds % 500 === 0) process.stdout.write(`${sum.seeds} of ${count}, ${seconds().toFixed(0)} s\n`);
  });
  process.stdout.write(`${inWords(sum, seconds())}\n`);
  return sum.failing.length === 0 ? 0 : 1;
}

async function tryMutants(most: number, from: number): Promise<number> {
  using pool = openPool();
  const trials: Trial[] = [];
  for (const mutant of mutants) {
    trials.push(await tryMutant(pool, mutant, from, most));
    process.stdout.write(`${tableOf(trials.slice(-1))}\n`);
  }
  return trials.every(({ isRight }) => isRight) ? 0 : 1;
}
