/** What has to be asked to work out a date under a rule. */
import type { SourcedRule } from '../catalogue/procedures.ts';
import type { Length } from '../periods/period.ts';
import { type Term, termOf } from '../periods/term.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';

/** `time` where hours are counted or the moment itself binds; `time-if-hours` where a period yet to be given may be hours. */
export type Precision = 'day' | 'time' | 'time-if-hours';

export interface WhenQuestion {
  readonly name: 'start' | 'appointment' | 'limit' | 'sooner' | 'held-from' | 'held-until' | 'extended';
  readonly precision: Precision;
  /** Whether there is no date without it. */
  readonly isNeeded: boolean;
  /** The milestone whose moment is asked for. Absent where the start carries the date asked for. */
  readonly milestone?: MilestoneType;
}

export interface Questions {
  readonly whens: readonly WhenQuestion[];
  /** The stages there are, where it depends on one who owes it. */
  readonly stages: readonly string[];
  /** Whether the authority must have set a period; counted back where there is an appointment. */
  readonly period: 'none' | 'after' | 'before';
  readonly standIn: boolean;
}

/** @param start which milestone sets it running */
export function questionsOf(rule: SourcedRule, start: MilestoneType): Questions {
  const { within, sooner } = rule.versions.at(-1)!;
  const term = termOf(within);
  const back = rule.appointedIn !== undefined;
  const whens: (WhenQuestion | undefined)[] = [
    { name: 'start', precision: startPrecision(term), isNeeded: true, milestone: start },
    appointment(rule, term),
    term.is === 'not-later-than'
      ? { name: 'limit', precision: 'time', isNeeded: false, milestone: term.milestone }
      : undefined,
    sooner && { name: 'sooner', precision: 'day', isNeeded: false, milestone: sooner.from },
    rule.held && { name: 'held-from', precision: 'day', isNeeded: false, milestone: rule.held.from },
    rule.held && { name: 'held-until', precision: 'day', isNeeded: false, milestone: rule.held.to },
    rule.extended && { name: 'extended', precision: 'day', isNeeded: false, milestone: rule.extended.by },
  ];
  return {
    whens: whens.filter((when) => when !== undefined),
    stages: Object.keys(rule.stages ?? {}),
    period: term.is !== 'unset' ? 'none' : back ? 'before' : 'after',
    standIn: rule.standIn !== undefined,
  };
}

function startPrecision(term: Term): Precision {
  if (term.is === 'unset') return 'time-if-hours';
  const isExact = term.is === 'at-once' || term.is === 'next-working-day';
  return isExact || (countsHours(term) && lengthOf(term)?.direction === 'after') ? 'time' : 'day';
}

function appointment(rule: SourcedRule, term: Term): WhenQuestion | undefined {
  const { appointedIn, appointedBy } = rule;
  if (appointedIn === undefined) return undefined;
  const isMoment = term.is === 'expiry' || countsHours(term);
  return {
    name: 'appointment',
    precision: isMoment ? 'time' : 'day',
    isNeeded: appointedBy === undefined,
    ...(appointedBy && { milestone: appointedBy }),
  };
}

function countsHours(term: Term): boolean {
  return lengthOf(term)?.unit === 'hour';
}

function lengthOf(term: Term): Length | undefined {
  return term.is === 'counted' ? term.length : undefined;
}
