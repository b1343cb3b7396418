/** Whether the simulation finds a mutant, and after how many seeds. */
import type { Pool } from '../pool.ts';
import type { Outcome } from '../run.ts';
import { type Mutant, unchanged } from './mutant.ts';

export interface Trial {
  readonly mutant: Mutant;
  readonly seeds: number;
  /** The first seed that found it, and what it said. What the same check says of the code as it is does not count. */
  readonly found?: { readonly seed: number; readonly violation: string };
  readonly isRight: boolean;
}

/** Runs seeds from `first` until one finds it, `most` at the most. */
export async function tryMutant(pool: Pool, mutant: Mutant, first: number, most: number): Promise<Trial> {
  const outcomes: Outcome[] = [];
  let found: Trial['found'];
  const look = async (outcome: Outcome) => {
    const asItIs = await outcomeOf(pool, unchanged.name, outcome.seed);
    const violation = findingOf(mutant, outcome, asItIs);
    if (violation !== undefined) found = { seed: outcome.seed, violation };
  };
  for (let seed = first; seed < first + most && !found; seed += batch) {
    const failing: Outcome[] = [];
    await pool.run(mutant.name, seed, Math.min(batch, first + most - seed), (outcome) => {
      outcomes.push(outcome);
      if (outcome.violations.length > 0) failing.push(outcome);
    });
    for (const outcome of failing) if (!found) await look(outcome);
  }
  return {
    mutant,
    seeds: outcomes.length,
    ...(found && { found }),
    isRight: (found !== undefined) === mutant.foundBy.length > 0,
  };
}

const batch = 20;

/** What the checks that must find a mutant say of it and not of the code as it is; any check, for a control. */
export function findingOf({ foundBy }: Mutant, outcome: Outcome, asItIs: Outcome): string | undefined {
  const known = new Set(asItIs.violations.map(checkOf));
  return outcome.violations.find((violation) => {
    const check = checkOf(violation);
    return !known.has(check) && (foundBy.length === 0 || foundBy.includes(check));
  });
}

function checkOf(violation: string): string {
  return violation.slice(0, violation.indexOf(':'));
}

async function outcomeOf(pool: Pool, mutant: string, seed: number): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  await pool.run(mutant, seed, 1, (outcome) => outcomes.push(outcome));
  return outcomes[0]!;
}

/** Lines of a table: right or not, the mutant, the seeds it took, and what found it. */
export function tableOf(trials: readonly Trial[]): string {
  return trials
    .map(({ mutant, seeds, found, isRight }) => {
      const verdict = found ? `seed ${found.seed}: ${found.violation.slice(0, 90)}` : 'not found';
      return `${isRight ? 'ok   ' : 'WRONG'}  ${mutant.name.padEnd(62)}  ${String(seeds).padStart(5)} seeds  ${verdict}`;
    })
    .join('\n');
}
