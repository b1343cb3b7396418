/** Rungs that would say what is not so at their moment: that a duty is overdue before it is due, or a reminder after it. */
import type { Ladder, LadderName, Moment, NoticeKind, Rung } from './ladders.ts';

/** On which wrong side of the due date a rung lies. */
export type Misplaced = 'before-due' | 'after-due';

export interface MisplacedRung {
  /** Counted from 0. */
  readonly place: number;
  readonly is: Misplaced;
}

/** Every rung of a ladder that lies on the wrong side of the due date. The due date itself will do for any kind. */
export function misplacedIn(name: LadderName, { rungs }: Ladder): MisplacedRung[] {
  return rungs.flatMap((rung, place) => {
    const is = misplaced(name, rung);
    return is ? [{ place, is }] : [];
  });
}

const wrongSides: Readonly<Partial<Record<NoticeKind, Misplaced>>> = {
  reminder: 'after-due',
  chase: 'before-due',
  overdue: 'before-due',
  escalation: 'before-due',
};

function misplaced(name: LadderName, { kind, at }: Rung): Misplaced | undefined {
  const wrong = wrongSides[kind];
  return wrong !== undefined && sideOf(name, at) === wrong ? wrong : undefined;
}

/** Where a moment lies under any rule of the ladder. Undefined on the due date, and where some rules would have it so and others not. */
function sideOf(name: LadderName, at: Moment): Misplaced | undefined {
  // "Immediately" is due at its start.
  const startsWhenDue = name === 'urgent';
  if (at === 'due') return undefined;
  if (at === 'start') return startsWhenDue ? undefined : 'before-due';
  if ('everyHour' in at) return startsWhenDue ? 'after-due' : 'before-due';
  if ('hoursBefore' in at) return 'before-due';
  if (at.workingDay === 0) return undefined;
  return at.workingDay < 0 ? 'before-due' : 'after-due';
}
