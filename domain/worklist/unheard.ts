/** Deadlines of which somebody could not be told: what did not arrive about one of them is one line of the worklist. */
import { aDay, type Instant } from '../calendar/london.ts';
import type { NoticeKind } from '../notices/ladders.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { Trouble } from './troubles.ts';

export interface Unheard extends Pick<Trouble, 'is' | 'deadline' | 'rule' | 'dueAt' | 'owedBy' | 'teams'> {
  /** Whom notices about it did not reach, and which kinds they were. */
  readonly roles: readonly Role[];
  readonly kinds: readonly NoticeKind[];
  /** Since when the first of them has not arrived. */
  readonly since: Instant;
}

/** What of a case's troubles counts at a moment, each deadline once for each thing there is to do about it. */
export function unheardIn(troubles: readonly Trouble[], now: Instant): readonly Unheard[] {
  const heaps = Map.groupBy(
    troubles.filter((trouble) => counts(trouble, now)),
    ({ is, deadline }) => `${is} ${deadline}`,
  );
  return [...heaps.values()].map((heap) => {
    const { notice: _, kind: __, from: ___, ...about } = heap[0]!;
    return {
      ...about,
      roles: [...new Set(heap.flatMap(({ roles }) => roles))],
      kinds: [...new Set(heap.map(({ kind }) => kind))],
      since: Math.min(...heap.map(({ since }) => since)),
    };
  });
}

/**
 * How long it is said that no stand-down could be brought to anybody. Nothing is left to be done about the deadline itself,
 * and nothing that happens later would take it off the list.
 */
const standDownsLast = 7 * aDay;

function counts({ kind, since, from = since }: Trouble, now: Instant): boolean {
  return from <= now && (kind !== 'stand-down' || now < since + standDownsLast);
}
