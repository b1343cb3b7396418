/** Which notices of a case a digest holds: those that were claimed with its link, and no others. */
import type { Fact } from '../../domain/case/facts.ts';

/** One attempt to send one notice. */
export interface Attempted {
  readonly notice: string;
  readonly attempt: number;
}

/**
 * That a digest was to take a notice does not show that it did: who came second with the claim left it out.
 * @param link hash of the token of the digest's link
 */
export function claimedWith(facts: readonly Fact[], link: string): readonly Attempted[] {
  return facts.flatMap((fact) =>
    fact.is === 'notice-claimed' && fact.link === link
      ? [{ notice: fact.notice, attempt: fact.attempt }]
      : [],
  );
}
