/** Which types of milestones the rules of an authority have a use for. */

import { termOf } from '../periods/term.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { chapters } from '../vocabulary/chapters.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';
import { rulesOf } from './procedures.ts';
import type { Rule, Trigger } from './rule.ts';

/** The types that start, end, hold, move or bear on a deadline in an authority, and those that any case may have. */
export function milestonesOf(authority: Authority): ReadonlySet<MilestoneType> {
  return new Set([
    ...rulesOf(authority).flatMap((rule) => [...milestonesOfRule(rule)]),
    ...chapters['any-case'],
  ]);
}

const byRule = new WeakMap<Rule, ReadonlySet<MilestoneType>>();

/** The types that bear on the clocks of a rule: those that it names, and the closing of the case. */
export function milestonesOfRule(rule: Rule): ReadonlySet<MilestoneType> {
  const known = byRule.get(rule) ?? new Set(bearingOn(rule));
  byRule.set(rule, known);
  return known;
}

function bearingOn(rule: Rule): MilestoneType[] {
  const { starts, ends, held, extended, exempt, appointedBy, standIn, versions } = rule;
  return [
    ...[...starts, ...ends, ...(standIn ? [standIn.when] : [])].flatMap(inTrigger),
    ...(held ? [held.from, held.to] : []),
    ...(extended ? [extended.by] : []),
    ...(exempt ? [exempt] : []),
    ...(appointedBy ? [appointedBy] : []),
    'case-closed',
    ...versions.flatMap(({ sooner, within }) => {
      const term = termOf(within);
      return [...(sooner ? [sooner.from] : []), ...(term.is === 'not-later-than' ? [term.milestone] : [])];
    }),
  ];
}

function inTrigger({ milestone, after }: Trigger): MilestoneType[] {
  return [milestone, ...(after ? [after.milestone] : [])];
}
