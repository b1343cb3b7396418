/** The cases of a world in memory, found by authority and reference without a key being put together. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Fact } from '../../domain/case/facts.ts';
import type { Urgency } from '../../domain/notices/urgency.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { CaseKey, Head } from '../../functions/ports.ts';

/** What stands of a case. Its lists are never changed, only replaced by longer ones: a log that was read stays as it was. */
export interface StoredCase {
  readonly key: CaseKey;
  facts: readonly Fact[];
  hashes: readonly string[];
  /** Places of facts in the attention index. */
  unsettled: readonly number[];
  head: Head | undefined;
  /** When it is to be woken, and in which lane. Another alarm takes its place. */
  alarm: Alarm | undefined;
}

export interface Alarm {
  readonly at: Instant;
  readonly lane: Urgency;
  readonly of: StoredCase;
}

export interface Cases {
  find(key: CaseKey): StoredCase | undefined;
  /** The case, begun with an empty log where it is not known. */
  of(key: CaseKey): StoredCase;
  all(): Iterable<StoredCase>;
  count(): number;
}

export function openCases(): Cases {
  const byAuthority = new Map<Authority, Map<string, StoredCase>>();
  let count = 0;
  const find = ({ authority, reference }: CaseKey) => byAuthority.get(authority)?.get(reference);
  return {
    find,
    of: (key) => {
      const known = find(key);
      if (known) return known;
      const begun: StoredCase = {
        key: { authority: key.authority, reference: key.reference },
        facts: [],
        hashes: [],
        unsettled: [],
        head: undefined,
        alarm: undefined,
      };
      const others = byAuthority.get(key.authority) ?? new Map<string, StoredCase>();
      byAuthority.set(key.authority, others.set(key.reference, begun));
      count += 1;
      return begun;
    },
    *all() {
      for (const cases of byAuthority.values()) yield* cases.values();
    },
    count: () => count,
  };
}
