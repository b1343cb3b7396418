/** A synthetic case: what is posted to start and to close it, and when its one notice falls due. */
import { hour, type Instant, minute } from '../../domain/calendar/london.ts';
import { syntheticAuthority } from '../../domain/vocabulary/authorities.ts';
import type { CaseKey } from '../ports.ts';

/** From the post to the due moment: time enough for a schedule to be made that really fires. */
const untilDue = 1.5 * minute;

/** The period of the rule by which the case is run. */
const period = 48 * hour;

export function keyOf(reference: string): CaseKey {
  return { authority: syntheticAuthority, reference };
}

/** `PROBE-20261124T100500`, from when it is started in UTC. */
export function referenceAt(now: Instant): string {
  return `PROBE-${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`;
}

export function dueAt(startedAt: Instant): Instant {
  return startedAt + untilDue;
}

/** A referral by telephone so long ago that its written confirmation falls due a minute and a half after the start. */
export function starting(reference: string, startedAt: Instant): object {
  const occurredAt = new Date(dueAt(startedAt) - period).toISOString();
  return { case: reference, type: 'referral-made', occurredAt, data: { method: 'telephone' } };
}

/** The end of the case: nobody has to be told anything more, whatever became of its notice. */
export function closing(reference: string, now: Instant): object {
  return { case: reference, type: 'case-closed', occurredAt: new Date(now).toISOString(), data: {} };
}
