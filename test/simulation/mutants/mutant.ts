/** A deliberate fault, put in by wrapping a port, a handler or what triggers them; the code under test stays as it is. */
import type { Ports } from '../../../functions/ports.ts';
import type { FunctionName } from '../../../functions/settings/routes.ts';
import type { Handler } from '../lambda.ts';
import type { Scheduler } from '../scheduler.ts';

export interface Mutant {
  readonly name: string;
  /** Whether the simulation must find it. A control must not be found. */
  readonly isCaught: boolean;
  ports(ports: Ports, scheduler: Scheduler): Ports;
  handler(name: FunctionName, handler: Handler, scheduler: Scheduler): Handler;
  readonly withoutSweep?: true;
  /** How much goes wrong, 1 being the usual. */
  readonly severity?: number;
}

/** The code as it is. */
export const unchanged: Mutant = {
  name: 'unchanged',
  isCaught: false,
  ports: (ports) => ports,
  handler: (_, handler) => handler,
};
