/** Which rules an authority follows: its own and, in the West Midlands, those of the region. */
import { type Day, parseDay } from '../calendar/day.ts';
import { onceEach } from '../once.ts';
import { type Authority, syntheticAuthority, westMidlandsAreas } from '../vocabulary/authorities.ts';
import { cwmTaf } from './cwm-taf.ts';
import { gloucestershire } from './gloucestershire.ts';
import type { Procedure, Rule, Version } from './rule.ts';
import { synthetic } from './synthetic.ts';
import { walsall } from './walsall.ts';
import { westMidlands } from './west-midlands.ts';
import { wirral } from './wirral.ts';

/** A rule with the source it stands in. */
export interface SourcedRule extends Rule {
  readonly source: string;
  readonly document: string;
}

export const procedures: readonly Procedure[] = [westMidlands, walsall, gloucestershire, wirral, cwmTaf];

const region: readonly string[] = westMidlandsAreas;

function sourcesOf(authority: Authority): readonly Procedure[] {
  if (authority === syntheticAuthority) return [synthetic];
  const own = procedures.filter((procedure) => procedure.source === authority);
  return region.includes(authority) ? [westMidlands, ...own] : own;
}

const rulesByAuthority = new Map<Authority, readonly SourcedRule[]>();

/** The rules of an authority, the region's first, in the order of the documents. */
export function rulesOf(authority: Authority): readonly SourcedRule[] {
  let rules = rulesByAuthority.get(authority);
  if (!rules) {
    rules = sourcesOf(authority).flatMap(({ source, document, rules }) =>
      rules.map((rule) => ({ ...rule, source, document })),
    );
    rulesByAuthority.set(authority, rules);
  }
  return rules;
}

const beginning = onceEach((from: string) => parseDay(from)!);

/** The version in force on a day in London: the latest that had begun. Undefined before the first. */
export function versionInForce(rule: Rule, day: Day): Version | undefined {
  return rule.versions.findLast((version) => beginning(version.from) <= day);
}
