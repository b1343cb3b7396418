/** The notices a deadline calls for, each at its time: the ladder laid along the date. */

import type { Day } from '../calendar/day.ts';
import { hour, type Instant, londonDay, londonTimeOfDay, startOfWork } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Addressee } from '../catalogue/rule.ts';
import type { Role } from '../vocabulary/roles.ts';
import { type Ladder, ladders, type Moment, type NoticeKind } from './ladders.ts';

/** One notice to one role. Several people may hold the role: each gets a message of their own when it falls due. */
export interface PlannedNotice {
  readonly id: string;
  readonly deadline: Deadline;
  readonly kind: NoticeKind;
  readonly role: Role;
  readonly at: Instant;
  /** True where a later notice of the same plan was already due when the date became known, so that this one is not sent. */
  readonly superseded: boolean;
}

/** Every rung of a deadline's ladder for every role it goes to. Empty where there is no date or nobody has to act. */
export function planOf(deadline: Deadline, calendar: WorkingCalendar): PlannedNotice[] {
  const { dueAt } = deadline;
  if (dueAt === undefined) return [];
  const ladder: Ladder = ladders[deadline.rule.ladder];
  const counts = new Map<NoticeKind, number>();
  const plan = ladder.rungs.flatMap((rung) => {
    const number = (counts.get(rung.kind) ?? 0) + 1;
    counts.set(rung.kind, number);
    return momentsOf(rung.at, deadline, dueAt, calendar).flatMap((moment, repeat) => {
      const at = rung.kind === 'reminder' ? reminderTime(moment, ladder, deadline, calendar) : moment;
      return rung.to
        .flatMap((addressee) => rolesOf(addressee, deadline))
        .map((role) => ({
          id: `${deadline.id}-${rung.kind}-${number + repeat}-${role}-${dueAt.toString(36)}`,
          deadline,
          kind: rung.kind,
          role,
          at,
        }));
    });
  });
  return withSuperseded(plan, deadline.recordedAt);
}

/** Of what was already past when the date became known only the latest is sent: nobody gets a burst. */
function withSuperseded(plan: Omit<PlannedNotice, 'superseded'>[], recordedAt: Instant): PlannedNotice[] {
  const latestPast = Math.max(...plan.map(({ at }) => at).filter((at) => at <= recordedAt));
  return plan.map((notice) => ({ ...notice, superseded: notice.at < latestPast }));
}

function momentsOf(moment: Moment, deadline: Deadline, dueAt: Instant, calendar: WorkingCalendar): Instant[] {
  const startedAt = deadline.start.occurredAt;
  if (moment === 'due') return [dueAt];
  if (moment === 'start') return [startedAt];
  if ('everyHour' in moment)
    return Array.from({ length: moment.everyHour }, (_, n) => startedAt + (n + 1) * hour);
  if ('hoursBefore' in moment) {
    const { unit, amount } = deadline.length;
    return [dueAt - (unit === 'hour' && amount === 24 ? 6 : moment.hoursBefore) * hour];
  }
  const day = workingDayFrom(londonDay(dueAt), moment.workingDay, calendar);
  return day === undefined ? [] : [startOfWork(day)];
}

function workingDayFrom(day: Day, n: number, calendar: WorkingCalendar): Day | undefined {
  if (n === 0) return day;
  return n > 0 ? calendar.workingDayAfter(day, n) : calendar.workingDayBefore(day, -n);
}

/** A reminder is brought forward into office hours where its ladder says so, and never comes before the clock starts. */
function reminderTime(at: Instant, ladder: Ladder, deadline: Deadline, calendar: WorkingCalendar): Instant {
  const time = ladder.remindsInOfficeHours ? inOfficeHours(at, calendar) : at;
  return Math.max(time, deadline.start.occurredAt);
}

function inOfficeHours(at: Instant, calendar: WorkingCalendar): Instant {
  const day = londonDay(at);
  const timeOfDay = londonTimeOfDay(at);
  if (timeOfDay >= 8 * hour && timeOfDay <= 18 * hour && calendar.isWorkingDay(day)) return at;
  const isLater = calendar.isWorkingDay(day) && timeOfDay > 18 * hour;
  const workingDay = isLater ? day : calendar.workingDayBefore(day, 1);
  return workingDay === undefined ? at : startOfWork(workingDay);
}

/** The roles that an addressee of a ladder stands for under a deadline. */
export function rolesOf(addressee: Addressee, deadline: Deadline): readonly Role[] {
  if (addressee === 'owed-by') return deadline.owedBy;
  if (addressee === 'escalates-to') return deadline.escalatesTo;
  if (addressee === 'tells') return [];
  return [addressee];
}
