/** The deadlines of a case that are met or withdrawn, the last to end first. */
import type { Deadline } from '../../domain/case/deadlines.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { dueSaid, isShownOpen, type Tag } from './cards.ts';
import { colourOf } from './colours.ts';
import type { Said, ShownCase } from './shown.ts';

export interface OverRow {
  readonly title: string;
  readonly subject?: string;
  readonly wasDue: string;
  readonly tag: Tag;
  readonly how: string;
}

export function overRows({ deadlines }: ShownCase, said: Said): readonly OverRow[] {
  return deadlines
    .filter((deadline) => !isShownOpen(deadline))
    .toSorted((a, b) => endOf(b) - endOf(a))
    .map((deadline) => {
      const { rule, subject, dueAt, status } = deadline;
      return {
        title: said.phrases.rule(rule).title,
        ...(subject !== null && { subject }),
        wasDue: dueAt === undefined ? said.words.open.noDateYet : capitalised(dueSaid(dueAt, said)),
        tag: { text: said.words.status[status], classes: colourOf(status) },
        how: howOver(deadline, said),
      };
    });
}

function endOf({ end, withdrawnBy, dueAt }: Deadline): number {
  return end?.occurredAt ?? withdrawnBy?.occurredAt ?? dueAt ?? 0;
}

function howOver({ end, withdrawnBy, lapsed }: Deadline, { words, phrases }: Said): string {
  if (lapsed) return words.over.lapsed;
  if (end) return words.over.metOn(phrases.instant(end.occurredAt));
  return withdrawnBy ? words.over.withdrawnOn(phrases.instant(withdrawnBy.occurredAt)) : words.over.withdrawn;
}
