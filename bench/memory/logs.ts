/**
 * Case logs in memory. As in the table: each fact is chained by hash to the one before, a place is taken once, an older
 * head does not replace a newer one. Nothing is written as text but what the hash is made of.
 */
import { hash } from 'node:crypto';
import type { Fact } from '../../domain/case/facts.ts';
import type { Logs } from '../../functions/ports.ts';
import type { Cases } from './cases.ts';

const firstHash = '0'.repeat(64);

/** The hash that functions/aws/log-items.ts gives a fact; a test compares them. */
function chainHash(previous: string, fact: Fact): string {
  return hash('sha256', `${previous}\n${JSON.stringify(fact)}`);
}

export function logsInMemory(cases: Cases): Logs {
  return {
    async load(key) {
      const stored = cases.find(key);
      if (!stored) return { key, facts: [], hashes: [], unsettled: [] };
      const { facts, hashes, unsettled, head } = stored;
      return head ? { key, facts, hashes, unsettled, head } : { key, facts, hashes, unsettled };
    },
    async append(log, fact, unsettled) {
      const stored = cases.of(log.key);
      const place = log.facts.length;
      if (stored.facts.length !== place) return 'conflict';
      stored.facts = [...log.facts, fact];
      stored.hashes = [...log.hashes, chainHash(log.hashes[place - 1] ?? firstHash, fact)];
      if (!unsettled) return { ...log, facts: stored.facts, hashes: stored.hashes };
      stored.unsettled = [...stored.unsettled, place];
      return {
        ...log,
        facts: stored.facts,
        hashes: stored.hashes,
        unsettled: [...log.unsettled, place],
      };
    },
    async project({ key }, head) {
      const stored = head.erasing ? cases.find(key) : cases.of(key);
      const standing = stored?.head;
      if (!stored || (head.erasing && !standing)) return 'outdated';
      if (standing && standing.length > head.length) return 'outdated';
      stored.head = head;
      return 'projected';
    },
    async bringForward(key, { length }, at) {
      const stored = cases.find(key);
      if (stored?.head?.length === length) stored.head = { ...stored.head, wakeAt: at };
    },
    async markSettled({ key, unsettled }) {
      const stored = cases.find(key);
      if (!stored || unsettled.length === 0) return;
      stored.unsettled = stored.unsettled.filter((place) => !unsettled.includes(place));
    },
  };
}
