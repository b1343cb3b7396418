import { describe, expect, test } from 'vitest';
import { unchanged } from './mutants/mutant.ts';
import { claimAfterSend, mailerRetries } from './mutants/sending.ts';
import { settledTooSoon, unconditionalPut } from './mutants/storing.ts';
import { tryMutant } from './mutants/trial.ts';
import { noSweep } from './mutants/waking.ts';
import { type Outcome, run } from './run.ts';

// `npm run simulate -- --seeds 10000` runs many more, `--mutants` tries every mutant.

const seeds = 150;

describe('a world in which everything goes wrong', () => {
  test(`loses no notice and repeats none unmarked, ${seeds} seeds long`, async () => {
    const failing: Outcome[] = [];
    for (let seed = 1; seed <= seeds; seed += 1) {
      const outcome = await run(seed, unchanged);
      if (outcome.violations.length > 0) failing.push(outcome);
    }
    expect(failing.map(({ seed, violations }) => ({ seed, violations }))).toEqual([]);
  }, 120_000);

  test('runs the same way whenever it is run', async () => {
    const lines: [string[], string[]] = [[], []];
    await run(7, unchanged, (line) => lines[0].push(line));
    await run(7, unchanged, (line) => lines[1].push(line));
    expect(lines[0].length).toBeGreaterThan(100);
    expect(lines[1]).toEqual(lines[0]);
  });

  test.each([mailerRetries, claimAfterSend, noSweep, unconditionalPut, settledTooSoon])(
    'finds $name',
    async (mutant) => {
      expect(await tryMutant(mutant, 1, 100)).toMatchObject({ isRight: true });
    },
    120_000,
  );
});
