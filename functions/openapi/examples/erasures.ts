/** The case of the examples, found by an address in it, and erased. */
import { createHash } from 'node:crypto';
import { aDay, minute } from '../../../domain/calendar/london.ts';
import { viewErasure } from '../../answers/erasures.ts';
import { occurrenceIn } from '../../answers/subject-access.ts';
import { viewDecision } from '../../erasure/asked.ts';
import type { CaseLog } from '../../ports.ts';
import { remindedAt } from './referral.ts';

export function erasureExamples(log: CaseLog) {
  const { authority, reference } = log.key;
  const by = `administrator@${authority}.example`;
  const decision = { is: 'erasure-decided', at: remindedAt + aDay, reason: 'wrong-case', by } as const;
  const proof = {
    id: sha256('the decision'),
    what: sha256('the reference, keyed'),
    reason: decision.reason,
    by,
    decidedAt: decision.at,
    begunAt: decision.at + 20 * minute,
    erasedAt: decision.at + 20 * minute,
    facts: log.facts.length,
    lastHash: log.hashes.at(-1)!,
  };
  const email = 'dsl@oakfield.example';
  const found = occurrenceIn(log, email);
  return {
    erasureBody: { reason: decision.reason, confirm: reference },
    revocation: { case: reference, authority, revoked: 3 },
    erasureAnswer: viewDecision(log.key, decision),
    erasures: { authority, erasures: [viewErasure(proof)], cursor: null },
    subjectAccessBody: { email },
    subjectAccess: { authority, directory: [], searched: 1, cases: found, cursor: null },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
