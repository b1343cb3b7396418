/** Whether the simulation finds a mutant, and after how many seeds. */
import { type Outcome, run } from '../run.ts';
import { asItIs, type Mutant } from './mutant.ts';

export interface Trial {
  readonly mutant: string;
  readonly seeds: number;
  /** The first seed that found it, and what it said. What the same check says of the code as it is does not count. */
  readonly found?: { readonly seed: number; readonly violation: string };
  /** Whether it was found, or not found where it is a control. */
  readonly isRight: boolean;
}

/** Runs seeds from `first` until one finds it, `most` at the most. */
export async function tryMutant(mutant: Mutant, first: number, most: number): Promise<Trial> {
  const { name, foundBy } = mutant;
  const isControl = foundBy.length === 0;
  for (let seed = first; seed < first + most; seed += 1) {
    const violation = await findingIn(seed, mutant);
    if (violation !== undefined)
      return { mutant: name, seeds: seed - first + 1, found: { seed, violation }, isRight: !isControl };
  }
  return { mutant: name, seeds: most, isRight: isControl };
}

async function findingIn(seed: number, mutant: Mutant): Promise<string | undefined> {
  const outcome = await run(seed, mutant);
  if (outcome.violations.length === 0) return undefined;
  return findingOf(mutant, outcome, await run(seed, asItIs(mutant)));
}

/** What the checks that must find a mutant say of it and not of the code as it is; any check, for a control. */
function findingOf({ foundBy }: Mutant, spoilt: Outcome, unspoilt: Outcome): string | undefined {
  const known = new Set(unspoilt.violations.map(checkOf));
  return spoilt.violations.find((violation) => {
    const check = checkOf(violation);
    return !known.has(check) && (foundBy.length === 0 || foundBy.includes(check));
  });
}

function checkOf(violation: string): string {
  return violation.slice(0, violation.indexOf(':'));
}

/** A line of the table: right or not, the mutant, the seeds it took, and what found it. */
export function inWords({ mutant, seeds, found, isRight }: Trial): string {
  const verdict = found ? `seed ${found.seed}: ${found.violation.slice(0, 90)}` : 'not found';
  return `${isRight ? 'ok   ' : 'WRONG'}  ${mutant.padEnd(74)}  ${String(seeds).padStart(5)} seeds  ${verdict}`;
}
