/** What is kept of cases that were erased, and the means of erasing them. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { ErasureReason } from '../../domain/case/facts.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { CaseKey, KeyPage } from './cases.ts';

/** What is written before anything of a case is deleted. */
export interface ErasureBegun {
  /** The hash of the decision in the log that is erased: one erasure has one, and it names nobody. */
  readonly id: string;
  /** Keyed digest of the case's reference. */
  readonly what: string;
  readonly reason: ErasureReason;
  readonly by: string;
  readonly decidedAt: Instant;
  readonly begunAt: Instant;
  /** How many facts the log had before the decision, and the hash of the last of them. */
  readonly facts: number;
  readonly lastHash: string;
}

/** An erasure as it can be shown: finished where `erasedAt` is there. */
export interface ErasureProof extends ErasureBegun {
  readonly erasedAt?: Instant;
}

export interface Erasures {
  /** Cases of any authority whose erasure was decided up to a moment and that are not gone yet, a page at a time. */
  decided(until: Instant, after: string | undefined): Promise<KeyPage>;
  /** The key of an authority's digests: none before the first erasure. It never leaves the service. */
  digestKey(authority: Authority): Promise<string | undefined>;
  setDigestKey(authority: Authority, key: string): Promise<'written' | 'conflict'>;
  /** Writes that an erasure begins. `conflict` where it had begun before: what was written then stands. */
  begin(authority: Authority, proof: ErasureBegun): Promise<'written' | 'conflict'>;
  /** Writes that it is finished. `conflict` where that was written before. */
  finish(authority: Authority, proof: ErasureBegun, erasedAt: Instant): Promise<'written' | 'conflict'>;
  /** What was erased, in the order in which it was decided, a page at a time. */
  proofs(
    authority: Authority,
    after: string | undefined,
  ): Promise<{ readonly proofs: readonly ErasureProof[]; readonly next: string | undefined }>;
  /** Deletes links by the hashes of their tokens. Those that are gone do no harm. */
  deleteLinks(tokenHashes: readonly string[]): Promise<void>;
  /** Links of digests, by the hashes of their tokens, lead to this case no more. To others they still do. */
  deleteShared(tokenHashes: readonly string[], key: CaseKey): Promise<void>;
  /** Deletes everything of a case but the decision of this hash, which is left for last. */
  deleteAllBut(key: CaseKey, decision: string): Promise<void>;
  deleteDecision(key: CaseKey, decision: string): Promise<void>;
}
