/** Which duties a case's milestones give rise to: walked through one milestone after another, as a clerk would. */
import type { Rule, Version } from '../catalogue/rule.ts';
import { isHeld, isOneConference } from './appointed.ts';
import { dayAt } from './days.ts';
import { fits, type Happened } from './known.ts';
import { dutyName } from './naming.ts';

export interface Duty {
  readonly rule: Rule;
  readonly version: Version;
  /** The name the log gives it: what first started it, the rule, and whose it is. */
  readonly name: string;
  /** The names it would have by each of its starts: it keeps the one by which somebody was first told of it. */
  readonly names: readonly string[];
  /** The person or agency whose duty it is, where there is one for each. */
  readonly subject?: string;
  readonly conference?: string;
  readonly startedBy: Happened;
  /** The milestone that says for when it is appointed. */
  readonly appointedBy: Happened;
  /** When it was done, or fell away because the case was closed. */
  readonly overAt?: number;
  /** Which of those who owe it together have done so. */
  readonly doneBy: readonly string[];
}

/** When a duty that is being done too late fell due. Undefined where it has no date. */
export type DueOf = (duty: Duty, until: readonly Happened[]) => number | undefined;

/** Every duty of a case, done or not, under some rules. */
export function dutiesOf(rules: readonly Rule[], milestones: readonly Happened[], dueOf: DueOf): Duty[] {
  const applying = rules.filter(({ exempt }) => !milestones.some(({ type }) => type === exempt));
  let duties: Duty[] = [];
  milestones.forEach((milestone, place) => {
    const before = milestones.slice(0, place);
    const standing = duties;
    if (milestone.type === 'case-closed') {
      duties = duties.map((duty) => (duty.overAt === undefined ? { ...duty, overAt: milestone.at } : duty));
    }
    for (const rule of applying) {
      duties = duties.map((duty) => (duty.rule === rule ? ended(duty, milestone, before) : duty));
      const starts = rule.starts.some(
        (trigger) =>
          fits(trigger, milestone, before) &&
          (trigger.tooLateFor === undefined || isTooLate(trigger.tooLateFor, milestone, standing)),
      );
      if (starts) duties = started(duties, rule, milestone, before);
    }

    function isTooLate(other: string, late: Happened, open: readonly Duty[]): boolean {
      return open.some((duty) => {
        if (duty.rule.id !== other || duty.overAt !== undefined || duty.subject !== text(late.data.person))
          return false;
        const due = dueOf(duty, before);
        return due !== undefined && due < late.at;
      });
    }
  });
  return duties;
}

function ended(duty: Duty, milestone: Happened, before: readonly Happened[]): Duty {
  const { rule, subject, conference } = duty;
  if (duty.overAt !== undefined || !rule.ends.some((trigger) => fits(trigger, milestone, before)))
    return duty;
  if (rule.oneFor && !isSame(text(milestone.data[rule.oneFor]), subject)) return duty;
  const other = rule.oneFor === 'agency' ? text(milestone.data.conference) : undefined;
  if (conference !== undefined && other !== undefined && other !== conference) return duty;
  if (!rule.jointly) return { ...duty, overAt: milestone.at };
  const doneBy = [...duty.doneBy, String(milestone.data.by)];
  const all = rule.owedBy.every((role) => doneBy.includes(role));
  return { ...duty, doneBy, ...(all && { overAt: milestone.at }) };
}

function started(duties: Duty[], rule: Rule, milestone: Happened, before: readonly Happened[]): Duty[] {
  const conference = text(milestone.data.conference);
  const isItsConference = (duty: Duty) =>
    duty.conference === conference &&
    !before
      .slice(before.indexOf(duty.startedBy))
      .some(({ type, data }) => isHeld(type) && isOneConference(data, milestone.data));
  let result = duties.map((duty) =>
    rule.onRepeat === 'moves' && duty.rule === rule && duty.overAt === undefined && isItsConference(duty)
      ? moved(duty, milestone)
      : duty,
  );
  for (const subject of subjectsOf(rule, milestone)) {
    const same = result.filter((duty) => duty.rule === rule && isSame(duty.subject, subject));
    const running = same.find((duty) => duty.overAt === undefined);
    if (rule.onRepeat === 'ignored' && running) {
      result = result.map((duty) => (duty === running ? renamed(duty, milestone) : duty));
      continue;
    }
    if (rule.onRepeat === 'moves' && same.some(isItsConference)) continue;
    if (rule.onRepeat === 'restarts' && running) {
      const version = inForce(rule, milestone) ?? running.version;
      const again = {
        ...renamed(running, milestone),
        version,
        startedBy: milestone,
        appointedBy: milestone,
      };
      result = result.map((duty) => (duty === running ? again : duty));
      continue;
    }
    const version = inForce(rule, milestone);
    if (version) result = [...result, newDuty(rule, version, milestone, subject, conference)];
  }
  return result;
}

/** An agency that is on the new list no longer has nothing to do any more. */
function moved(duty: Duty, milestone: Happened): Duty {
  const { agencies } = milestone.data;
  const isAsked = !Array.isArray(agencies) || agencies.some((agency) => isSame(agency, duty.subject));
  const again = { ...renamed(duty, milestone), appointedBy: milestone };
  return isAsked || duty.rule.oneFor !== 'agency' ? again : { ...duty, overAt: milestone.at };
}

function newDuty(
  rule: Rule,
  version: Version,
  startedBy: Happened,
  subject: string | undefined,
  conference: string | undefined,
): Duty {
  const name = dutyName(startedBy.id, rule.id, subject);
  return {
    rule,
    version,
    name,
    names: [name],
    startedBy,
    appointedBy: startedBy,
    doneBy: [],
    ...(subject !== undefined && { subject }),
    ...(conference !== undefined && { conference }),
  };
}

function renamed(duty: Duty, again: Happened): Duty {
  return { ...duty, names: [...duty.names, dutyName(again.id, duty.rule.id, duty.subject)] };
}

function subjectsOf({ oneFor }: Rule, { data }: Happened): readonly (string | undefined)[] {
  if (oneFor === 'agency') return Array.isArray(data.agencies) ? (data.agencies as readonly string[]) : [];
  return [oneFor === 'person' ? text(data.person) : undefined];
}

function inForce(rule: Rule, { at }: Happened): Version | undefined {
  const day = dayAt(at);
  return [...rule.versions].reverse().find(({ from }) => from <= day);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
