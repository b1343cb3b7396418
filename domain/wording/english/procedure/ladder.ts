/** Who is told and when, in words: the rungs of a ladder. */
import type { Addressee, Rule } from '../../../catalogue/rule.ts';
import { type Ladder, ladders, type Moment, type NoticeKind, type Rung } from '../../../notices/ladders.ts';
import { rungsOf } from '../../../notices/plan.ts';
import { parsePeriod } from '../../../periods/period.ts';
import { type Role, roles } from '../../../vocabulary/roles.ts';
import { joined } from '../joining.ts';
import { roleInWords } from '../roles.ts';
import { ordinal } from './periods.ts';

export const kinds: Readonly<Record<NoticeKind, string>> = {
  reminder: 'reminder',
  chase: 'chase',
  overdue: 'overdue notice',
  escalation: 'escalation',
  alert: 'alert',
  'stand-down': 'stand-down',
  moved: 'new date',
};

/** A row for each rung of a rule: what kind of notice, when, and to whom. */
export function ladderRows(rule: Rule, ladder: Ladder = ladders[rule.ladder]): string[][] {
  const { remindsInOfficeHours } = ladder;
  return rungsOf(rule, ladder).map((rung) => [
    kinds[rung.kind],
    momentInWords(rung.at, isADayLong(rule)) +
      (rung.kind === 'reminder' && remindsInOfficeHours ? inOfficeHours : ''),
    joined(addresseesOf(rule, rung), 'and'),
  ]);
}

/** A row for each rung of a ladder, whatever the rule. */
export function generalRows({ rungs, remindsInOfficeHours }: Ladder): string[][] {
  return rungs.map(({ kind, at, to }) => [
    kinds[kind],
    momentInWords(at) + (kind === 'reminder' && remindsInOfficeHours ? inOfficeHours : ''),
    joined(to.map(addresseeInWords), 'and'),
  ]);
}

const inOfficeHours = ', brought forward into office hours';

/** When a rung is reached. */
export function momentInWords(moment: Moment, isADayLong?: boolean): string {
  if (moment === 'due') return 'the moment it is due';
  if (moment === 'start') return 'the moment it starts, at any hour';
  if ('everyHour' in moment) {
    return `1 hour after it starts and every hour again, ${moment.everyHour} times at most, until acknowledged or done`;
  }
  if ('hoursBefore' in moment) {
    if (isADayLong === undefined) {
      return `${moment.hoursBefore} hours before it is due (6 where the period is 24 hours)`;
    }
    return `${isADayLong ? 6 : moment.hoursBefore} hours before it is due`;
  }
  const { workingDay } = moment;
  if (workingDay === 0) return '09:00 on the due date';
  const side = workingDay > 0 ? 'after' : 'before';
  return `09:00 on the ${ordinal(Math.abs(workingDay))} working day ${side} the due date`;
}

export function isADayLong({ versions }: Rule): boolean {
  const length = parsePeriod(versions.at(-1)!.within);
  return length?.unit === 'hour' && length.amount === 24;
}

function addresseesOf(rule: Rule, { to }: Rung): string[] {
  return [...new Set(to.flatMap((addressee) => inRule(addressee, rule)))];
}

function inRule(addressee: Addressee, rule: Rule): string[] {
  const { escalatesTo, tells, stages } = rule;
  if (isRole(addressee)) return [roleInWords(addressee)];
  if (addressee === 'tells') return (tells ?? []).map(roleInWords);
  if (addressee === 'escalates-to') {
    return stages ? ['whoever the stage names next'] : escalatesTo.map(roleInWords);
  }
  return whoOwes(rule);
}

/** Who owes a rule's duty; whoever its stage names, where that differs. */
export function whoOwes({ owedBy, stages }: Rule): string[] {
  const differs = stages && Object.values(stages).some((stage) => stage.owedBy);
  return differs ? ['whoever the stage names'] : owedBy.map(roleInWords);
}

/** A role, or what the addressee means in any rule. */
function addresseeInWords(addressee: Addressee): string {
  if (isRole(addressee)) return roleInWords(addressee);
  if (addressee === 'owed-by') return 'whoever owes it';
  return addressee === 'tells' ? 'whoever must be told at once' : 'whoever it escalates to';
}

function isRole(addressee: Addressee): addressee is Role {
  return (roles as readonly string[]).includes(addressee);
}
