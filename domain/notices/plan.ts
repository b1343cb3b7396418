/** The notices a deadline calls for, each at its time: the ladder laid along the date. */

import type { Day } from '../calendar/day.ts';
import { hour, type Instant, londonDay, londonTimeOfDay, startOfWork } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Practice } from '../catalogue/practice.ts';
import type { Addressee, Rule } from '../catalogue/rule.ts';
import { onceEach } from '../once.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { OwedNotice } from './following-up.ts';
import type { Ladder, Moment, NoticeKind, Rung } from './ladders.ts';

/** One notice to one role. Several people may hold the role: each gets a message of their own when it falls due. */
export interface PlannedNotice extends OwedNotice {
  /** True where a later notice of the same plan was already due when the date became known, so that this one is not sent. */
  readonly superseded: boolean;
  /** True where it repeats until somebody acknowledges it. */
  readonly repeats: boolean;
}

/** Every rung of a deadline's ladder for every role it goes to. Empty where there is no date or nobody has to act. */
export function planOf(deadline: Deadline, practice: Practice): PlannedNotice[] {
  const { dueAt, subject } = deadline;
  if (deadline.status === 'unknown-date') return [unknownDate(deadline)];
  if (dueAt === undefined) return [];
  const times = timesOf(deadline, dueAt, practice);
  const { recordedAt } = deadline;
  const latestPast = times.reduce(
    (latest, { at }) => (at <= recordedAt ? Math.max(latest, at) : latest),
    -Infinity,
  );
  const ending = inLetters(dueAt);
  const plan: PlannedNotice[] = [];
  for (const { rung, number, at, roles } of times) {
    const beginning = `${deadline.id}-${rung.kind}-${number}-`;
    // Of what was already past when the date became known only the latest is sent: nobody gets a burst.
    const superseded = at < latestPast;
    const repeats = typeof rung.at === 'object' && 'everyHour' in rung.at;
    for (const role of roles) {
      const id = `${beginning}${role}-${ending}`;
      const notice = { id, deadline, kind: rung.kind, role, at, repeats, superseded };
      plan.push(role === 'agency' && subject !== null ? { ...notice, agency: subject } : notice);
    }
  }
  return plan;
}

/** One time at which a rung tells somebody. */
interface Time {
  readonly rung: Rung;
  /** Counts the rungs of its kind, each repeat by itself; a rung that the calendar does not reach keeps its place. */
  readonly number: number;
  readonly at: Instant;
  readonly roles: readonly Role[];
}

function timesOf(deadline: Deadline, dueAt: Instant, { calendar, ladders }: Practice): Time[] {
  const { rule } = deadline;
  const ladder = ladders[rule.ladder];
  const numbers: Partial<Record<NoticeKind, number>> = {};
  const times: Time[] = [];
  for (const rung of rungsOf(rule, ladder)) {
    let number = numbers[rung.kind] ?? 0;
    const moments = momentsOf(rung.at, deadline, dueAt, calendar);
    if (moments.length === 0) number += 1;
    for (const moment of moments) {
      number += 1;
      if (rung.kind === 'reminder' && isPointless(moment, deadline, dueAt)) continue;
      const at = rung.kind === 'reminder' ? reminderTime(moment, ladder, deadline, calendar) : moment;
      const roles = whoHears(rung, at, deadline, calendar);
      if (roles.length > 0) times.push({ rung, number, at, roles });
    }
    numbers[rung.kind] = number;
  }
  return times;
}

/** Each role that a rung goes to at a time, once. */
function whoHears(rung: Rung, at: Instant, deadline: Deadline, calendar: WorkingCalendar): readonly Role[] {
  const roles: Role[] = [];
  for (const addressee of rung.to) {
    for (const role of rolesOf(addressee, deadline)) {
      const hears = onDuty(role, at, deadline, calendar);
      if (!roles.includes(hears)) roles.push(hears);
    }
  }
  return roles;
}

const inLetters = onceEach((instant: Instant) => instant.toString(36));

/** Of what was overdue before its clock started there is nothing to remind anybody: the overdue notice is the first. */
function isPointless(moment: Instant, { start }: Deadline, dueAt: Instant): boolean {
  return moment < start.occurredAt && dueAt < start.occurredAt;
}

/** The unit is told at once of a date that the calendar does not reach. */
function unknownDate(deadline: Deadline): PlannedNotice {
  const role = 'safeguarding-unit';
  const id = `${deadline.id}-alert-date-not-yet-known-${role}`;
  return { id, deadline, kind: 'alert', role, at: deadline.recordedAt, superseded: false, repeats: false };
}

/** The ladder's rungs, and one at the start where the rule has people told at once. */
export function rungsOf(rule: Pick<Rule, 'tells'>, ladder: Ladder): readonly Rung[] {
  const tells = rule.tells !== undefined && !ladder.rungs.some(({ to }) => to.includes('tells'));
  return tells ? [{ kind: 'alert', at: 'start', to: ['tells'] }, ...ladder.rungs] : ladder.rungs;
}

function momentsOf(moment: Moment, deadline: Deadline, dueAt: Instant, calendar: WorkingCalendar): Instant[] {
  const startedAt = deadline.start.occurredAt;
  if (moment === 'due') return [dueAt];
  if (moment === 'start') return [startedAt];
  if ('everyHour' in moment)
    return Array.from({ length: moment.everyHour }, (_, n) => startedAt + (n + 1) * hour);
  if ('hoursBefore' in moment) {
    return [dueAt - (isADayLong(deadline) ? 6 : moment.hoursBefore) * hour];
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
  if (isOfficeHours(at, calendar)) return at;
  const day = londonDay(at);
  const isLater = calendar.isWorkingDay(day) && londonTimeOfDay(at) > 18 * hour;
  const workingDay = isLater ? day : calendar.workingDayBefore(day, 1);
  return workingDay === undefined ? at : startOfWork(workingDay);
}

/** 08:00 to 18:00 of a working day. */
function isOfficeHours(at: Instant, calendar: WorkingCalendar): boolean {
  const timeOfDay = londonTimeOfDay(at);
  return timeOfDay >= 8 * hour && timeOfDay <= 18 * hour && calendar.isWorkingDay(londonDay(at));
}

function isADayLong({ term }: Deadline): boolean {
  return term.is === 'counted' && term.length.unit === 'hour' && term.length.amount === 24;
}

/** The role that hears at that hour: out of hours it may be another. */
function onDuty(role: Role, at: Instant, { rule }: Deadline, calendar: WorkingCalendar): Role {
  return rule.outOfHours?.for === role && !isOfficeHours(at, calendar) ? rule.outOfHours.by : role;
}

/** The roles that an addressee of a ladder stands for under a deadline. */
function rolesOf(addressee: Addressee, deadline: Deadline): readonly Role[] {
  if (addressee === 'owed-by') return deadline.owedBy;
  if (addressee === 'escalates-to') return deadline.escalatesTo;
  if (addressee === 'tells') return deadline.rule.tells ?? [];
  return [addressee];
}
