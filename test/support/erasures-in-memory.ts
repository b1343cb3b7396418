/** Erased cases in memory: what is deleted is deleted from the same maps that the other ports read. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { CaseKey, ErasureProof, Erasures, Link, SharedLink } from '../../functions/ports.ts';

export interface ErasuresInMemory {
  readonly port: Erasures;
  readonly proofs: ErasureProof[];
  readonly digestKeys: Map<Authority, string>;
}

/** One case that the link of a digest leads to. */
export interface SharedInMemory extends SharedLink {
  readonly hash: string;
}

interface Parts {
  readonly links: Map<string, Link>;
  readonly shared: SharedInMemory[];
  /** Cases with a decision to erase, and when it was taken. */
  decided(): readonly { readonly key: CaseKey; readonly at: number }[];
  /** Deletes all but the decision, or the decision. */
  deleteAllBut(key: CaseKey, decision: string): void;
  deleteDecision(key: CaseKey, decision: string): void;
}

export function erasuresInMemory(parts: Parts): ErasuresInMemory {
  const proofs: ErasureProof[] = [];
  const digestKeys = new Map<Authority, string>();
  return {
    proofs,
    digestKeys,
    port: {
      async decided(until) {
        await turn();
        const keys = parts.decided().filter(({ at }) => at <= until);
        return { keys: keys.map(({ key }) => key), next: undefined };
      },
      digestKey: async (authority) => digestKeys.get(authority),
      async setDigestKey(authority, key) {
        await turn();
        if (digestKeys.has(authority)) return 'conflict';
        digestKeys.set(authority, key);
        return 'written';
      },
      async begin(_, proof) {
        await turn();
        if (proofs.some(({ id }) => id === proof.id)) return 'conflict';
        proofs.push(proof);
        return 'written';
      },
      async finish(_, { id }, erasedAt) {
        await turn();
        const place = proofs.findIndex((proof) => proof.id === id && proof.erasedAt === undefined);
        if (place === -1) return 'conflict';
        proofs[place] = { ...proofs[place]!, erasedAt };
        return 'written';
      },
      proofs: async () => ({ proofs: [...proofs], next: undefined }),
      async deleteLinks(hashes) {
        await turn();
        for (const hash of hashes) parts.links.delete(hash);
      },
      async deleteShared(hashes, { authority, reference }) {
        await turn();
        const isGone = ({ hash, key }: SharedInMemory) =>
          hashes.includes(hash) && key.authority === authority && key.reference === reference;
        parts.shared.splice(0, Infinity, ...parts.shared.filter((link) => !isGone(link)));
      },
      async deleteAllBut(key, decision) {
        await turn();
        parts.deleteAllBut(key, decision);
      },
      async deleteDecision(key, decision) {
        await turn();
        parts.deleteDecision(key, decision);
      },
    },
  };
}
