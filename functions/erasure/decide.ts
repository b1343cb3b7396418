/** The decision to erase a case: from then on it is closed to readers, senders and sources, and shortly afterwards it is gone. */
import { isClosed, openCaseFile } from '../../domain/case/case-file.ts';
import type { ErasureDecided, ErasureReason } from '../../domain/case/facts.ts';
import { record } from '../case/record.ts';
import { type Settling, settle } from '../case/settle.ts';
import type { CaseLog } from '../ports.ts';

/**
 * Writes the decision as the last fact of the log, where whoever is writing to the case meets it, and takes the case off
 * every list.
 * @param stands whether the decision holds for the log as it stands when it is written
 * @returns the log as it then stands, and whether this decision is its end
 */
export async function decideErasure(
  ports: Settling,
  log: CaseLog,
  { reason, by }: Pick<ErasureDecided, 'reason' | 'by'>,
  stands: (log: CaseLog) => boolean,
): Promise<{ log: CaseLog; added: boolean }> {
  const decision = (current: CaseLog): ErasureDecided | undefined =>
    current.facts.length > 0 && stands(current)
      ? { is: 'erasure-decided', at: ports.now(), reason, by }
      : undefined;
  const decided = await record(ports, log, decision, true);
  if (decided.added) await settle(ports, decided.log);
  return decided;
}

/** An open case is erased only where it should never have been one. */
export function mayBeErased({ key, facts }: CaseLog, reason: ErasureReason): boolean {
  return reason === 'wrong-case' || isClosed(openCaseFile(key.authority, key.reference, facts));
}
