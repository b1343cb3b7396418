/** Records that recipients have read what they were told. */

import type { Fact } from '../../domain/case/facts.ts';
import type { CaseLog } from '../ports.ts';
import { record } from './record.ts';
import type { Settling } from './settle.ts';
import { settleOrLeave } from './settle-or-leave.ts';

/**
 * Records that these notices of a case were read, each once, and settles the case, so that worklists show it at once and
 * what it answers is not waited for any more.
 * @returns the log afterwards
 */
export async function acknowledge(
  ports: Settling,
  log: CaseLog,
  notices: readonly string[],
): Promise<CaseLog> {
  let current = log;
  let anyAdded = false;
  for (const notice of notices) {
    const after = await record(ports, current, (latest) => acknowledgedNow(ports, latest, notice), true);
    current = after.log;
    anyAdded ||= after.added;
  }
  if (anyAdded) await settleOrLeave(ports, current);
  return current;
}

function acknowledgedNow(ports: Settling, { facts }: CaseLog, notice: string): Fact | undefined {
  const already = facts.some((fact) => fact.is === 'notice-acknowledged' && fact.notice === notice);
  return already ? undefined : { is: 'notice-acknowledged', at: ports.now(), notice };
}
