/** Adding a fact to a case, whoever else is writing to it. */
import type { Fact } from '../../domain/case/facts.ts';
import { Failure } from '../failure.ts';
import type { CaseLog, Given } from '../ports.ts';
import { isToBeErased } from './to-be-erased.ts';

/** What it takes to add to the log of a case. */
export type Recording = Given<'logs'>;

const tries = 200;

/**
 * Adds the fact that `decide` makes of the log, deciding again from the log as it then stands each time another writer
 * was first. Undefined from `decide` means that there is nothing to add. To a case that is to be erased nothing is added.
 * @returns the log with the fact, or as it stood when nothing was to be added
 */
export async function record(
  ports: Recording,
  log: CaseLog,
  decide: (log: CaseLog) => Fact | undefined,
  unsettled: boolean,
): Promise<{ log: CaseLog; added: boolean }> {
  let current = log;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (isToBeErased(current)) return { log: current, added: false };
    const fact = decide(current);
    if (!fact) return { log: current, added: false };
    const longer = await ports.logs.append(current, fact, unsettled);
    if (longer !== 'conflict') return { log: longer, added: true };
    await ports.pause(jitter(ports, attempt));
    current = await ports.logs.load(current.key);
  }
  throw new Failure('TooManyWriters');
}

/** Up to 5 ms at first and 50 ms in the end, so that writers who collided do not collide again. */
function jitter(ports: Recording, attempt: number): number {
  return (ports.random(1)[0]! / 255) * Math.min(5 + attempt, 50);
}
