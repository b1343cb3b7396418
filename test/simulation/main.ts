/**
 * `npm run simulate -- --seeds N [--from S]` tries to lose or repeat a notice; `--seed S` replays one run and prints what
 * happened in it; `--mutants` puts deliberate faults in and sees whether they are found. Exits with 1 where a run fails.
 */
import { parseArgs } from 'node:util';
import { unchanged } from './mutants/mutant.ts';
import { mutantNamed, mutants } from './mutants/mutants.ts';
import { type Trial, inWords as trialInWords } from './mutants/trial.ts';
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

/** Controls first: they take all the seeds they are given. */
async function tryMutants(most: number, from: number): Promise<number> {
  using pool = openPool();
  const controls = mutants.filter(({ foundBy }) => foundBy.length === 0);
  const names = [...controls, ...mutants.filter((mutant) => !controls.includes(mutant))].map(
    ({ name }) => name,
  );
  const trials: Trial[] = [];
  const begun = performance.now();
  await pool.try(names, from, most, (trial) => trials.push(trial));
  const table = mutants.map(({ name }) => trials.find(({ mutant }) => mutant === name)!);
  process.stdout.write(`${table.map(trialInWords).join('\n')}\n`);
  process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
  return trials.every(({ isRight }) => isRight) ? 0 : 1;
}
