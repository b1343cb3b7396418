/** A deliberate fault, put in by wrapping a port or what triggers the functions; the code under test stays as it is. */
import type { Ports } from '../../../functions/ports.ts';
import type { FaultRates } from '../faults.ts';
import type { Table } from '../services/table.ts';
import type { Wanted } from '../workload.ts';

export interface Mutant {
  readonly name: string;
  /** Names of the checks one of which must find it. None for a control, which must not be found. */
  readonly foundBy: readonly string[];
  /** Rates of faults that it takes to show, where these are rare. The code as it is must bear them too. */
  readonly rates?: FaultRates;
  /** What it takes to show, where it is rare: things that happen to the code as it is as well. */
  readonly hardship?: (ports: Ports) => Ports;
  readonly wants?: Wanted;
  /** The ports of a process, spoilt. */
  readonly ports?: (ports: Ports, table: Table) => Ports;
  /** Conditions of writes, by their text, that are taken to hold whatever stands there. */
  readonly ignores?: readonly string[];
  readonly withoutSweep?: true;
  /** Nobody looks at the cases after a deployment. */
  readonly forgetsDeployments?: true;
  /** Mail events are handed to their function once, and lost where it fails. */
  readonly losesFailedEvents?: true;
}

/** The code as it is. */
export const unchanged: Mutant = { name: 'unchanged', foundBy: [] };

/** The code as it is, and each run has a restore. */
export const restored: Mutant = { name: 'restored', foundBy: [], wants: { rewound: true } };

/** The code as it is, and in each run everybody has digests. */
export const digested: Mutant = { name: 'digested', foundBy: [], wants: { digested: true } };

/** The code as it is, in the world of a mutant. */
export function asItIs({ rates, hardship, wants }: Mutant): Mutant {
  return {
    ...unchanged,
    ...(rates && { rates }),
    ...(hardship && { hardship }),
    ...(wants && { wants }),
  };
}
