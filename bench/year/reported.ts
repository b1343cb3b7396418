/** What the service itself says of its timeliness, by the code behind `GET /v1/reports/timeliness`. */
import type { DeadlineBrief } from '../../domain/case/brief.ts';
import { conferenceBands, conferencesOf, initialConferenceRules } from '../../domain/reports/conferences.ts';
import { type RuleTimeliness, timelinessOf } from '../../domain/reports/timeliness.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { allCases } from '../../functions/answers/all-cases.ts';
import type { MemoryWorld } from '../memory/world.ts';
import { calendar, firstDay } from './calendar.ts';

export interface Reported {
  /** The deadlines for initial conferences of one authority, as its report reads them. */
  readonly conferences: readonly DeadlineBrief[];
}

/** What the report of an authority is made of. */
export async function reportOf({ ports }: MemoryWorld, authority: Authority): Promise<Reported> {
  const rules = initialConferenceRules(authority);
  if (rules.length === 0) return { conferences: [] };
  const cases = await allCases(ports, authority, ports.now());
  return {
    conferences: cases.flatMap(({ head }) =>
      head.deadlines.filter(({ rule, endedAt }) => rules.includes(rule) && endedAt !== undefined),
    ),
  };
}

export interface Timeliness {
  readonly line: RuleTimeliness;
  readonly held: number;
  /** How many were held in each of England's bands of working days. */
  readonly bands: readonly number[];
}

/** The report of all authorities together. */
export function timelinessOfAll(all: readonly Reported[]): Timeliness {
  const deadlines = all.flatMap(({ conferences }) => conferences);
  const rules = [...new Set(deadlines.map(({ rule }) => rule))];
  const last = calendar.lastKnownDay;
  const period = { from: firstDay, to: last };
  const [line] = timelinessOf(rules, deadlines, period, calendar);
  const [step] = conferencesOf(rules, [period], deadlines, calendar);
  return { line: line!, held: step!.held, bands: step!.bands };
}

/** How many of some working days fall into each of England's bands. */
export function bandsOf(days: readonly number[]): number[] {
  return conferenceBands.map(({ from, to }) => days.filter((each) => each >= from && each <= to).length);
}
