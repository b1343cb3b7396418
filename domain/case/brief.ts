/** A deadline in brief: what lists, reports and events need of it. */
import type { Instant } from '../calendar/london.ts';
import type { Deadline, DeadlineStatus } from './deadlines.ts';

/** `open` may have become overdue since it was written down: compare `dueAt`. */
export interface DeadlineBrief {
  readonly id: string;
  readonly rule: string;
  readonly status: DeadlineStatus;
  readonly startedAt: Instant;
  readonly dueAt?: Instant;
  readonly endedAt?: Instant;
}

/** A deadline and the reference of the case that it is of. */
export interface CaseDeadline extends DeadlineBrief {
  readonly reference: string;
}

/** Where it stands at a moment: what was open when the case was last looked at may have become overdue since. */
export function statusAt({ status, dueAt }: DeadlineBrief, now: Instant): DeadlineStatus {
  const runs = status === 'open' || status === 'extended';
  return runs && dueAt !== undefined && now > dueAt ? 'overdue' : status;
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
