/**
 * Erases one case whose erasure was decided. First it is written that the erasure begins, then links, alarm, head and log
 * are deleted, then it is written that it is finished, and last of all the decision goes. By the decision the case is found
 * again should this be cut short; done twice, each step does what is left of it.
 */
import { minute } from '../../domain/calendar/london.ts';
import { erasureOf } from '../../domain/case/erasure.ts';
import type { NoticeClaimed } from '../../domain/case/facts.ts';
import type { CaseKey, ErasureBegun, Given } from '../ports.ts';
import { digestOf } from './digest.ts';

/**
 * How long after the decision nothing is deleted: longer than any function runs, so that nobody is left who read the case
 * before it was decided and might still write to it.
 */
export const restsFor = 15 * minute;

const noHash = '0'.repeat(64);

/** @returns whether there was something to erase */
export async function eraseCase(
  ports: Given<'alarms' | 'erasures' | 'logs'>,
  key: CaseKey,
): Promise<boolean> {
  const log = await ports.logs.load(key);
  const decision = erasureOf(log.facts);
  if (!decision || decision.at > ports.now() - restsFor) return false;
  const { erasures } = ports;
  const proof: ErasureBegun = {
    id: log.hashes.at(-1)!,
    what: await digestOf(ports, key),
    reason: decision.reason,
    by: decision.by,
    decidedAt: decision.at,
    begunAt: ports.now(),
    facts: log.facts.length - 1,
    lastHash: log.hashes.at(-2) ?? noHash,
  };
  await erasures.begin(key.authority, proof);
  const claims = log.facts.filter((fact) => fact.is === 'notice-claimed');
  await erasures.deleteLinks(linksOf(claims.filter(({ inDigest }) => !inDigest)));
  await erasures.deleteShared(linksOf(claims.filter(({ inDigest }) => inDigest)), key);
  await ports.alarms.clear(key);
  await erasures.deleteAllBut(key, proof.id);
  await erasures.finish(key.authority, proof, ports.now());
  await erasures.deleteDecision(key, proof.id);
  return true;
}

function linksOf(claims: readonly NoticeClaimed[]): string[] {
  return [...new Set(claims.map(({ link }) => link))];
}
