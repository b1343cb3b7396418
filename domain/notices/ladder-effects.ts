/**
 * What changing a ladder does to open cases. A notice is known by its kind and its number among that kind, counted from the
 * top of the ladder: whoever has had the second reminder has had it, wherever the second reminder now stands.
 */
import type { Addressee } from '../catalogue/rule.ts';
import type { Ladder, NoticeKind, Rung } from './ladders.ts';

export interface LadderEffect {
  /**
   * `added`: another notice of its kind. `removed`: there is one fewer, the last. `moved`: the notice of this number comes at another
   * moment. `told-others`: the notice of this number goes to others as well, or no longer to some.
   */
  readonly is: 'added' | 'removed' | 'moved' | 'told-others';
  readonly kind: NoticeKind;
  /** Which of its kind: the first is 1. */
  readonly number: number;
  readonly before?: Rung;
  readonly after?: Rung;
  /** Who hears now and did not before. */
  readonly added: readonly Addressee[];
  /** Who heard before and does not now. */
  readonly dropped: readonly Addressee[];
}

const kinds: readonly NoticeKind[] = ['reminder', 'chase', 'alert', 'overdue', 'escalation'];

/** One by one, by kind and number. Empty where the ladders tell the same people the same at the same moments. */
export function effectsOf(before: Ladder, after: Ladder): LadderEffect[] {
  return kinds.flatMap((kind) => {
    const [old, current] = [before, after].map(({ rungs }) => rungs.filter((rung) => rung.kind === kind));
    const longest = Math.max(old!.length, current!.length);
    return Array.from({ length: longest }, (_, place) =>
      effectAt(kind, place + 1, old![place], current![place]),
    ).flat();
  });
}

function effectAt(kind: NoticeKind, number: number, before?: Rung, after?: Rung): LadderEffect[] {
  const added = (after?.to ?? []).filter((addressee) => !before?.to.includes(addressee));
  const dropped = (before?.to ?? []).filter((addressee) => !after?.to.includes(addressee));
  const rest = { kind, number, ...(before && { before }), ...(after && { after }), added, dropped };
  if (!before) return [{ is: 'added', ...rest }];
  if (!after) return [{ is: 'removed', ...rest }];
  if (JSON.stringify(before.at) !== JSON.stringify(after.at)) return [{ is: 'moved', ...rest }];
  return added.length + dropped.length > 0 ? [{ is: 'told-others', ...rest }] : [];
}
