/** Settling after a fact that is durable by itself: whoever waits for an answer gets it, whether or not settling succeeds. */
import { nameOfError } from '../failure.ts';
import type { CaseLog } from '../ports.ts';
import { type Settling, settle } from './settle.ts';

/** Settles a case from its log. Should that fail, the sweep finds what is unsettled and does it: here it is reported. */
export async function settleOrLeave(ports: Settling, log: CaseLog): Promise<void> {
  try {
    await settle(ports, log);
  } catch (error) {
    ports.report({ what: 'settling-left-to-sweep', error: nameOfError(error) });
  }
}
