/** A deadline in brief: what lists, reports and events need of it. */
import { type Instant, londonDay } from '../calendar/london.ts';
import { rulesOf, versionInForce } from '../catalogue/procedures.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { type Deadline, type DeadlineStatus, isLive } from './deadlines.ts';
import { lateAfter, whenTimeIsUp } from './lateness.ts';

export interface DeadlineBrief {
  readonly id: string;
  readonly rule: string;
  /** As it stood when it was written down: `briefsAt` says how it stands later. */
  readonly status: DeadlineStatus;
  readonly startedAt: Instant;
  readonly dueAt?: Instant;
  readonly endedAt?: Instant;
}

/** A deadline and the reference of the case that it is of. */
export interface CaseDeadline extends DeadlineBrief {
  readonly reference: string;
}

/** Deadlines of an authority as they stand at a moment: since they were written down, the time of some may be up. */
export function briefsAt(
  briefs: readonly DeadlineBrief[],
  authority: Authority,
  now: Instant,
): readonly DeadlineBrief[] {
  return briefs.map((brief) => {
    const status = statusAt(brief, authority, now);
    return status === brief.status ? brief : { ...brief, status };
  });
}

/** Under a rule that this build does not know, what is not done by its date is overdue. */
function statusAt(
  { status, rule: id, startedAt, dueAt }: DeadlineBrief,
  authority: Authority,
  now: Instant,
): DeadlineStatus {
  if (!isLive({ status }) || dueAt === undefined || now <= dueAt) return status;
  const rule = rulesOf(authority).find((each) => each.id === id);
  if (!rule) return 'overdue';
  const version = versionInForce(rule, londonDay(startedAt));
  return now > lateAfter(version, dueAt) ? whenTimeIsUp(rule) : status;
}

export function briefOf({ id, rule, status, start, dueAt, end }: Deadline): DeadlineBrief {
  return {
    id,
    rule: rule.id,
    status,
    startedAt: start.occurredAt,
    ...(dueAt !== undefined && { dueAt }),
    ...(end && { endedAt: end.occurredAt }),
  };
}
