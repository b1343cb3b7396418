/** One run: a seed makes a world, the world runs, faults stop, it comes to rest, and everything is checked. */
import { hour, minute } from '../../domain/calendar/london.ts';
import type { Ending } from './checks/check.ts';
import { checks } from './checks/checks.ts';
import { sentUnclaimed } from './checks/claimed-before-sent.ts';
import { recordsIn } from './checks/record.ts';
import { isMarked } from './checks/repeats-are-marked.ts';
import type { Mutant } from './mutants/mutant.ts';
import { openPrng } from './prng.ts';
import { mayFind } from './recurring.ts';
import { openScheduler, type Scheduler } from './scheduler.ts';
import { noTrace, writtenTrace } from './trace.ts';
import { drawWorkload, type Workload } from './workload.ts';
import { openWorld, type World } from './world.ts';

export interface Outcome {
  readonly seed: number;
  /** What is wrong, each with the name of the check. Empty where all is well. */
  readonly violations: readonly string[];
  readonly faults: Readonly<Record<string, number>>;
  readonly steps: number;
  readonly milestones: number;
  readonly sends: number;
  readonly repeats: number;
  readonly needAPerson: number;
}

/** @param write takes the trace, line by line */
export async function run(seed: number, mutant: Mutant, write?: (line: string) => void): Promise<Outcome> {
  const workload = drawWorkload(openPrng(seed, 'workload'), mutant.wants);
  const scheduler = openScheduler(workload.start, openPrng(seed, 'scheduler'));
  const violations: string[] = [];
  const world = openWorld({
    seed,
    scheduler,
    workload,
    mutant,
    trace: write ? writtenTrace(scheduler, write) : noTrace,
    onAccepted: ({ table }, mail) =>
      violations.push(...named('claimed-before-sent', sentUnclaimed(table, mail))),
  });
  try {
    await toRest(world, scheduler, workload);
    violations.push(...checked(world));
  } catch (error) {
    violations.push(`run: ${error instanceof Error ? error.message : 'failed'}`);
  }
  await world.lambda.close();
  return { seed, violations, ...figures(world) };
}

/** How long the world may take to come to rest once nothing goes wrong any more. */
const longestUnrest = 24 * hour;

async function toRest(world: World, scheduler: Scheduler, { faultsUntil, end }: Workload): Promise<void> {
  await scheduler.run(faultsUntil);
  world.faults.stop();
  await scheduler.run(end);
  while (!isAtRest(world) && scheduler.now < end + longestUnrest)
    await scheduler.run(scheduler.now + 10 * minute);
}

/** Nothing is under way, and no case is to be woken now or within the precision of a schedule. */
function isAtRest({ scheduler, table }: World): boolean {
  return scheduler.underWay === 0 && !mayFind(table, scheduler.now + 2 * minute);
}

function checked(world: World): string[] {
  const ending: Ending = { world, now: world.scheduler.now, cases: recordsIn(world.table) };
  return Object.entries(checks).flatMap(([name, check]) => named(name, check(ending)));
}

function named(name: string, found: readonly string[]): string[] {
  return found.map((what) => `${name}: ${what}`);
}

function figures({ scheduler, faults, ses, table }: World): Omit<Outcome, 'seed' | 'violations'> {
  const facts = recordsIn(table).flatMap((record) => record.facts);
  const count = (is: string) => facts.filter((fact) => fact.is === is).length;
  return {
    faults: Object.fromEntries(faults.counts),
    steps: scheduler.steps,
    milestones: count('milestone-received'),
    sends: ses.accepted.length,
    repeats: ses.accepted.filter(isMarked).length,
    needAPerson: count('notice-needs-a-person'),
  };
}
