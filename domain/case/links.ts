/** Which links of a case's mails can be used: read from its log, so that a revocation is part of the record. */
import type { Fact } from './facts.ts';

/** SHA-256 of the tokens of the links in mails that were claimed since links were last revoked. */
export function standingLinks(facts: readonly Fact[]): ReadonlySet<string> {
  const revoked = facts.findLastIndex(({ is }) => is === 'links-revoked');
  const since = facts.slice(revoked + 1);
  return new Set(since.flatMap((fact) => (fact.is === 'notice-claimed' ? [fact.link] : [])));
}
