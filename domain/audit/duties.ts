/** Which duties a case's milestones give rise to: walked through one milestone after another, as a clerk would. */
import type { Rule, Version } from '../catalogue/rule.ts';
import { dayAt } from './days.ts';
import { fits, type Happened } from './known.ts';
import { dutyName } from './naming.ts';

export interface Duty {
  readonly rule: Rule;
  readonly version: Version;
  /** The name the log gives it: what first started it, the rule, and whose it is. */
  readonly name: string;
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
      if (starts) duties = started(duties, rule, milestone);
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
  const other = rule.onRepeat === 'moves' ? text(milestone.data.conference) : undefined;
  if (conference !== undefined && other !== undefined && other !== conference) return duty;
  if (!rule.jointly) return { ...duty, overAt: milestone.at };
  const doneBy = [...duty.doneBy, String(milestone.data.by)];
  const all = rule.owedBy.every((role) => doneBy.includes(role));
  return { ...duty, doneBy, ...(all && { overAt: milestone.at }) };
}

function started(duties: Duty[], rule: Rule, milestone: Happened): Duty[] {
  const conference = text(milestone.data.conference);
  const open = duties.filter((duty) => duty.rule === rule && duty.overAt === undefined);
  const moved = rule.onRepeat === 'moves' ? open.filter((duty) => duty.conference === conference) : [];
  let result = duties.map((duty) => (moved.includes(duty) ? { ...duty, appointedBy: milestone } : duty));
  for (const subject of subjectsOf(rule, milestone)) {
    const same = result.filter((duty) => duty.rule === rule && isSame(duty.subject, subject));
    const running = same.find((duty) => duty.overAt === undefined);
    if (rule.onRepeat === 'ignored' && running) continue;
    if (rule.onRepeat === 'moves' && same.some((duty) => duty.conference === conference)) continue;
    if (rule.onRepeat === 'restarts' && running) {
      const version = inForce(rule, milestone) ?? running.version;
      const again = { ...running, version, startedBy: milestone, appointedBy: milestone };
      result = result.map((duty) => (duty === running ? again : duty));
      continue;
    }
    const version = inForce(rule, milestone);
    if (version) result = [...result, newDuty(rule, version, milestone, subject, conference)];
  }
  return result;
}

function newDuty(
  rule: Rule,
  version: Version,
  startedBy: Happened,
  subject: string | undefined,
  conference: string | undefined,
): Duty {
  return {
    rule,
    version,
    name: dutyName(startedBy.id, rule.id, subject),
    startedBy,
    appointedBy: startedBy,
    doneBy: [],
    ...(subject !== undefined && { subject }),
    ...(conference !== undefined && { conference }),
  };
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
