import { createHash } from 'node:crypto';
import type { CaseLog } from '../../functions/ports.ts';

/** Throws where a hash of the log is not that of the one before it and its fact. */
export function verifyChain({ facts, hashes }: CaseLog): void {
  facts.reduce((previous, fact, place) => {
    const hash = createHash('sha256')
      .update(`${previous}\n${JSON.stringify(fact)}`)
      .digest('hex');
    if (hash !== hashes[place]) throw new Error(`The chain is broken at ${place}`);
    return hash;
  }, '0'.repeat(64));
}
