import { clockAhead, clockBehind } from './clock.ts';
import { digestLeavesOneOut, digestWithoutClaims, noDigests, waitsForEver } from './digests.ts';
import { digested, type Mutant, restored, unchanged } from './mutant.ts';
import { claimAfterSend, impatient, leaseExpires, mailerRetries, timeoutIsNo } from './sending.ts';
import { deletedOnError, settledTooSoon, unconditionalHead, unconditionalPut } from './storing.ts';
import {
  acceptedIsDelivered,
  eventsWithoutQueue,
  forgottenDeployment,
  noAlarms,
  noSweep,
  truncatedAttention,
} from './waking.ts';

export const mutants: readonly Mutant[] = [
  mailerRetries,
  deletedOnError,
  leaseExpires,
  unconditionalPut,
  noSweep,
  settledTooSoon,
  acceptedIsDelivered,
  impatient,
  truncatedAttention,
  clockBehind,
  timeoutIsNo,
  claimAfterSend,
  unconditionalHead,
  forgottenDeployment,
  digestLeavesOneOut,
  digestWithoutClaims,
  waitsForEver,
  noDigests,
  noAlarms,
  eventsWithoutQueue,
  clockAhead,
];

/** Throws where there is none of that name. */
export function mutantNamed(name: string): Mutant {
  const mutant = [unchanged, restored, digested, ...mutants].find((other) => other.name === name);
  if (!mutant) throw new Error(`No mutant is called ${name}`);
  return mutant;
}
