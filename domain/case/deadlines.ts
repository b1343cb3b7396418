/** Deadlines: the clocks of a case with their dates and where each stands at a moment. */

import type { Instant } from '../calendar/london.ts';
import type { Practice } from '../catalogue/practice.ts';
import { rulesOf, type SourcedRule } from '../catalogue/procedures.ts';
import { type CaseFile, milestonesAsFirstRecorded, standingMilestones, voidingsOf } from './case-file.ts';
import { type Clock, clockId } from './clock.ts';
import { clocksOf } from './clocks.ts';
import { type Dated, dateOf, isExtended, withoutPeriod } from './dates.ts';
import { lateAfter, whenTimeIsUp } from './lateness.ts';
import { messagesAbout } from './messages.ts';
import { overtakenDeadlines } from './overtaken.ts';

export type DeadlineStatus =
  | 'open'
  | 'overdue'
  | 'met'
  | 'met-late'
  | 'on-hold'
  | 'extended'
  | 'withdrawn'
  | 'unknown-date';

export interface Deadline extends Clock, Dated {
  readonly status: DeadlineStatus;
  /** True where a right was not used in time and has lapsed: nobody is late. */
  readonly lapsed: boolean;
}

/** Every deadline of a case as it stands at `now`, in the order in which they started. */
export function deadlinesOf(file: CaseFile, practice: Practice, now: Instant): Deadline[] {
  const reckon = (log: CaseFile) => calledFor(log, practice, now);
  const standing = reckon(file);
  return [...standing, ...overtakenDeadlines(file, standing, reckon)].sort(
    (a, b) => a.start.occurredAt - b.start.occurredAt || a.start.sequence - b.start.sequence,
  );
}

/** The deadlines that the milestones of a case call for, in the order of its rules. */
function calledFor(file: CaseFile, practice: Practice, now: Instant): Deadline[] {
  const milestones = standingMilestones(file);
  const voided = voidedClocks(file);
  const happened = new Set(milestones.map(({ type }) => type));
  const deadlines: Deadline[] = [];
  for (const rule of rulesOf(file.authority)) {
    const isStarted = rule.starts.some(({ milestone }) => happened.has(milestone));
    const started = isStarted ? clocksOf(rule, { milestones, otherClocks: deadlines }) : [];
    const clocks = started.map((clock) => asTold(clock, file));
    for (const clock of clocks.concat(voided(rule, clocks))) {
      const dated = dateOf(clock, practice) ?? (wasTold(clock, file) ? withoutPeriod : undefined);
      if (!dated || neverApplied(clock, file)) continue;
      deadlines.push(deadlineOf(clock, dated, now));
    }
  }
  return deadlines;
}

/**
 * A clock keeps the id by which somebody was first told of it: an earlier start, heard of late, would give it another,
 * and those told would never hear how it went on.
 */
function asTold(clock: Clock, { messages }: CaseFile): Clock {
  if (clock.startedBy.length === 1) return clock;
  const ids = clock.startedBy.map((start) => clockId(start, clock.rule, clock.subject));
  const told = [...messages.values()].find(({ deadline }) => ids.includes(deadline));
  return told ? { ...clock, id: told.deadline } : clock;
}

/** A case exempt from a rule has no deadline under it, save one that somebody was told of before the exemption came. */
function neverApplied(clock: Clock, file: CaseFile): boolean {
  const { rule, withdrawnBy } = clock;
  return withdrawnBy !== undefined && withdrawnBy.type === rule.exempt && !wasTold(clock, file);
}

function wasTold({ id }: Clock, file: CaseFile): boolean {
  return messagesAbout(file, id).length > 0;
}

/** The clocks that a voided milestone had started: withdrawn, so that those told of one hear that it is off. */
function voidedClocks(file: CaseFile): (rule: SourcedRule, standing: readonly Clock[]) => Clock[] {
  const voidings = voidingsOf(file);
  if (voidings.size === 0) return () => [];
  const milestones = milestonesAsFirstRecorded(file);
  return (rule, standing) => {
    const stands = new Set(standing.map(({ id }) => id));
    return clocksOf(rule, { milestones, otherClocks: [] }).flatMap(({ end: _, ...clock }) => {
      const withdrawnBy = voidings.get(clock.startedBy[0]);
      return withdrawnBy && !stands.has(clock.id) ? [{ ...clock, withdrawnBy }] : [];
    });
  };
}

function deadlineOf(clock: Clock, dated: Dated, now: Instant): Deadline {
  const { term, dueAt, bounds, firstDueAt, undated } = dated;
  const { status, lapsed } = standing(clock, dated, now);
  // Field by field: spreading two objects into a third takes longer than all the counting.
  const deadline: { -readonly [Field in keyof Deadline]: Deadline[Field] } = {
    ...clock,
    term,
    status,
    lapsed,
  };
  if (dueAt !== undefined) deadline.dueAt = dueAt;
  if (bounds !== undefined) deadline.bounds = bounds;
  if (firstDueAt !== undefined) deadline.firstDueAt = firstDueAt;
  if (undated !== undefined) deadline.undated = undated;
  return deadline;
}

/** Met is judged by when the ending milestone happened, not by when it was heard of. */
function standing(clock: Clock, dated: Dated, now: Instant): Pick<Deadline, 'status' | 'lapsed'> {
  const { end, withdrawnBy, rule, version } = clock;
  const { dueAt } = dated;
  const isUp = dueAt !== undefined && (end?.occurredAt ?? now) > lateAfter(version, dueAt);
  const as = (status: DeadlineStatus, lapsed = false) => ({ status, lapsed });
  if (withdrawnBy) return as('withdrawn');
  if (isUp && whenTimeIsUp(rule) === 'withdrawn') return as('withdrawn', true);
  if (end) return as(isUp ? 'met-late' : 'met');
  if (dated.term.is === 'unset' && !rule.trackedWithoutPeriod) return as('withdrawn');
  if (dated.undated === 'unknown' || dated.undated === 'too-early') return as('unknown-date');
  if (dated.undated === 'standing') return as('on-hold');
  if (isUp) return as(whenTimeIsUp(rule));
  return as(isExtended(clock, dated) ? 'extended' : 'open');
}

/** True while somebody still has to act by a date that is known. */
export function isLive({ status }: Pick<Deadline, 'status'>): boolean {
  return status === 'open' || status === 'overdue' || status === 'extended';
}

/** True while somebody still has to act, whether or not the date is known yet. */
export function isOpen(deadline: Deadline): boolean {
  return isLive(deadline) || deadline.status === 'unknown-date';
}
