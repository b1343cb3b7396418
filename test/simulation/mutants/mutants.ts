import { type Mutant, unchanged } from './mutant.ts';
import { claimAfterSend, impatient, mailerRetries, timeoutIsNo, twoClocks } from './sending.ts';
import { deletedOnError, settledTooSoon, unconditionalHead, unconditionalPut } from './storing.ts';
import { eventsWithoutQueue, noAlarms, noSweep, truncatedAttention } from './waking.ts';

export const mutants: readonly Mutant[] = [
  mailerRetries,
  timeoutIsNo,
  impatient,
  claimAfterSend,
  deletedOnError,
  unconditionalPut,
  unconditionalHead,
  settledTooSoon,
  noSweep,
  truncatedAttention,
  noAlarms,
  eventsWithoutQueue,
  twoClocks,
];

/** Throws where there is none of that name. */
export function mutantNamed(name: string): Mutant {
  const mutant = [unchanged, ...mutants].find((other) => other.name === name);
  if (!mutant) throw new Error(`No mutant is called ${name}`);
  return mutant;
}
