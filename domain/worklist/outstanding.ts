/** What is outstanding in a case: what its head keeps for the authority's worklist, so that no log need be read. */
import type { Instant } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import { type Deadline, isLive } from '../case/deadlines.ts';
import { lateAfter } from '../case/lateness.ts';
import { messagesAbout } from '../case/messages.ts';
import type { Version } from '../catalogue/rule.ts';
import type { Role } from '../vocabulary/roles.ts';
import { teamsOf } from './teams.ts';
import { type Trouble, troublesOf } from './troubles.ts';

/** A deadline that somebody still has to meet, with all that the worklist shows of it. */
export interface Duty {
  readonly id: string;
  readonly rule: string;
  readonly dueAt: Instant;
  /** Until when it counts as in time, where that is not its due date: "immediately" has an hour. */
  readonly lateAfter?: Instant;
  readonly owedBy: readonly Role[];
  /** The agencies or teams of those who owe it, where any is known. */
  readonly teams?: readonly string[];
  readonly acknowledged?: Acknowledgement;
}

/** That a notice of the date in force was acknowledged: when the last one was, and in which roles. */
export interface Acknowledgement {
  readonly at: Instant;
  readonly by: readonly Role[];
}

export interface Outstanding {
  readonly duties: readonly Duty[];
  readonly troubles: readonly Trouble[];
}

/** What a case that is to be erased has. */
export const nothingOutstanding: Outstanding = { duties: [], troubles: [] };

/** What is outstanding by these deadlines of the case. */
export function outstandingOf(file: CaseFile, deadlines: readonly Deadline[]): Outstanding {
  const duties = deadlines.filter(isLive).flatMap((deadline) => dutyOf(deadline, file));
  return { duties, troubles: troublesOf(file, deadlines) };
}

function dutyOf(deadline: Deadline, file: CaseFile): Duty[] {
  const { id, rule, version, dueAt, owedBy } = deadline;
  if (dueAt === undefined) return [];
  const teams = teamsOf(deadline, file.people);
  const acknowledged = acknowledgementOf(deadline, file);
  return [
    {
      id,
      rule: rule.id,
      ...datesOf(version, dueAt),
      owedBy,
      ...(teams.length > 0 && { teams }),
      ...(acknowledged && { acknowledged }),
    },
  ];
}

/** When a duty is due, and until when it counts as in time. */
export function datesOf(version: Version | undefined, dueAt: Instant): Pick<Duty, 'dueAt' | 'lateAfter'> {
  const latest = lateAfter(version, dueAt);
  return latest === dueAt ? { dueAt } : { dueAt, lateAfter: latest };
}

/** Whoever acknowledged another date than the one in force has not acknowledged this one. */
function acknowledgementOf({ id, dueAt }: Deadline, file: CaseFile): Acknowledgement | undefined {
  const read = messagesAbout(file, id).flatMap(({ tells, acknowledgedAt, roles }) =>
    tells === dueAt && acknowledgedAt !== undefined ? [{ at: acknowledgedAt, roles }] : [],
  );
  if (read.length === 0) return undefined;
  return {
    at: Math.max(...read.map(({ at }) => at)),
    by: [...new Set(read.flatMap(({ roles }) => roles))],
  };
}
