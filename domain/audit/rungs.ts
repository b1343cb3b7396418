/** Whom a duty's ladder has told, what and when: every rung, for every role on it. */
import type { Addressee } from '../catalogue/rule.ts';
import type { Ladder, LadderName, Moment, NoticeKind } from '../notices/ladders.ts';
import type { Role } from '../vocabulary/roles.ts';
import {
  clockAt,
  countDays,
  dayAfter,
  dayAt,
  dayBefore,
  hourOf,
  isWorked,
  type WorkingWeek,
} from './days.ts';
import { periodOf, type Ways } from './due.ts';
import type { Duty } from './duties.ts';
import { fits, type Happened } from './known.ts';

export interface Rung {
  readonly kind: NoticeKind;
  /** Which of its kind on this ladder: the first is 1. */
  readonly nth: number;
  readonly at: number;
  readonly roles: readonly Role[];
  /** One of several repeats, which cease once somebody answers. */
  readonly repeats?: true;
}

export interface Customs extends Ways {
  readonly ladders: Readonly<Record<LadderName, Ladder>>;
  /** Roles that get what is routine in one mail a morning. Absent is none. */
  readonly digests?: readonly Role[];
}

const anHour = 3_600_000;

/** The rungs of a duty that is due at an instant. A rung past the known holidays is left out. */
export function rungsOf(duty: Duty, due: number, milestones: readonly Happened[], customs: Customs): Rung[] {
  const { rule } = duty;
  const ladder = customs.ladders[rule.ladder];
  const told = ladder.rungs.some(({ to }) => (to as readonly Addressee[]).includes('tells'));
  const atOnce = rule.tells && !told ? [{ kind: 'alert', at: 'start', to: ['tells'] } as const] : [];
  const rungs: Rung[] = [];
  for (const { kind, at, to } of [...atOnce, ...ladder.rungs]) {
    const roles = [...new Set(to.flatMap((addressee) => rolesOf(addressee, duty, milestones)))];
    for (const moment of momentsOf(at, duty, due, customs)) {
      const nth = rungs.filter((rung) => rung.kind === kind).length + 1;
      const when = kind === 'reminder' ? reminded(moment, duty, ladder, customs.week) : moment;
      if (when === undefined || (kind === 'reminder' && isPointless(when, duty, due))) continue;
      rungs.push({ kind, nth, at: when, roles, ...(isRepeated(at) && { repeats: true }) });
    }
  }
  return rungs;
}

function isRepeated(moment: Moment): boolean {
  return typeof moment === 'object' && 'everyHour' in moment;
}

function momentsOf(moment: Moment, duty: Duty, due: number, customs: Customs): (number | undefined)[] {
  if (moment === 'due') return [due];
  if (moment === 'start') return [duty.startedBy.at];
  if ('hoursBefore' in moment) {
    const isOneDay = /^24 hours/.test(periodOf(duty, customs) ?? '');
    return [due - (isOneDay ? 6 : moment.hoursBefore) * anHour];
  }
  if ('everyHour' in moment) {
    return Array.from({ length: moment.everyHour }, (_, index) => duty.startedBy.at + (index + 1) * anHour);
  }
  return [nineOn(moment.workingDay, dayAt(due), customs.week)];
}

function nineOn(workingDay: number, dueDay: string, week: WorkingWeek): number | undefined {
  const step = workingDay < 0 ? dayBefore : dayAfter;
  const day = countDays(dueDay, Math.abs(workingDay), step, (each) => isWorked(each, week));
  return day === undefined ? undefined : hourOf(day, 9);
}

/** Of what is overdue before its clock starts there is nothing to remind anybody. */
function isPointless(when: number, { startedBy }: Duty, due: number): boolean {
  return when === startedBy.at && due < startedBy.at;
}

/** A reminder keeps office hours where its ladder does, and never comes before its clock starts. */
function reminded(
  moment: number | undefined,
  { startedBy }: Duty,
  { remindsInOfficeHours }: Ladder,
  week: WorkingWeek,
): number | undefined {
  if (moment === undefined) return undefined;
  const kept = remindsInOfficeHours ? inOfficeHours(moment, week) : moment;
  return kept === undefined ? undefined : Math.max(kept, startedBy.at);
}

function inOfficeHours(moment: number, week: WorkingWeek): number | undefined {
  const [day, clock] = [dayAt(moment), clockAt(moment)];
  const isPast18 = clock > '18:00' || moment > hourOf(day, 18);
  if (isWorked(day, week) && clock >= '08:00' && !isPast18) return moment;
  if (isWorked(day, week) && isPast18) return hourOf(day, 9);
  const earlier = countDays(day, 1, dayBefore, (each) => isWorked(each, week));
  return earlier === undefined ? undefined : hourOf(earlier, 9);
}

function rolesOf(addressee: Addressee, duty: Duty, milestones: readonly Happened[]): readonly Role[] {
  const { rule, startedBy } = duty;
  const stage = rule.stages?.[String(startedBy.data.stage)];
  if (addressee === 'tells') return rule.tells ?? [];
  if (addressee === 'owed-by') {
    return stood(stage?.owedBy ? [stage.owedBy] : rule.owedBy, duty, milestones);
  }
  if (addressee === 'escalates-to') {
    return stood(stage ? [stage.escalatesTo] : rule.escalatesTo, duty, milestones);
  }
  return [addressee];
}

/** With whoever stands in for a role throughout. */
function stood(roles: readonly Role[], { rule }: Duty, milestones: readonly Happened[]): readonly Role[] {
  const { standIn } = rule;
  const stands = standIn && milestones.some((milestone) => fits(standIn.when, milestone, milestones));
  return stands ? roles.map((role) => (role === standIn.for ? standIn.by : role)) : roles;
}
