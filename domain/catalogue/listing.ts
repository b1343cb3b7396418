/** The rules of an authority as they are published: for other systems, and for the manager who signs them off. */

import type { Day } from '../calendar/day.ts';
import { type Instant, isoInstant, londonDay } from '../calendar/london.ts';
import { reasonsOf } from '../case/reasons.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { reasonInWords } from '../wording/reasons.ts';
import { workExample } from './examples.ts';
import type { Practice } from './practice.ts';
import { rulesOf, type SourcedRule, versionInForce } from './procedures.ts';
import type { Citation, ExampleMilestone, Trigger, Version } from './rule.ts';

export interface ExampleListing {
  readonly shows: string;
  readonly given: readonly ExampleMilestone[];
  readonly due: string;
  readonly dueAt: string | null;
  readonly because: readonly string[];
}

export interface RuleListing {
  readonly id: string;
  readonly title: string;
  /** The period in force today: the document's, or the one the authority has set. Both bounds, where it has two. */
  readonly within: string;
  /** What starts its clock, and the second bound of a clock that runs. */
  readonly starts: readonly Trigger[];
  readonly ends: readonly Trigger[];
  readonly owedBy: readonly string[];
  readonly escalatesTo: readonly string[];
  readonly cite: Citation & {
    readonly source: string;
    readonly document: string;
    readonly ruleVersion: string;
  };
  readonly versions: readonly { readonly from: string; readonly within: string; readonly cite: Citation }[];
  readonly ladder: string;
  /** True where the document gives no period and the authority has set none: no clock runs. */
  readonly dormant: boolean;
  readonly examples: readonly ExampleListing[];
}

/** Every rule of an authority, as in force at `now`. */
export function listRules(authority: Authority, practice: Practice, now: Instant): RuleListing[] {
  const today = londonDay(now);
  return rulesOf(authority).map((rule) => listRule(rule, authority, practice, today));
}

function listRule(rule: SourcedRule, authority: Authority, practice: Practice, today: Day): RuleListing {
  const version = versionInForce(rule, today) ?? rule.versions[0];
  const { id, title, starts, ends, owedBy, escalatesTo, ladder, source, document } = rule;
  const set = periodsSet(rule, practice);
  const isSet = version.within !== 'set by the authority' || set.length > 0;
  return {
    id,
    title,
    within: withinOf(rule, version, set),
    starts: [...starts, ...secondStarts(rule, version)],
    ends,
    owedBy,
    escalatesTo,
    cite: { ...version.cite, source, document, ruleVersion: version.from },
    versions: rule.versions.map((each) => ({
      from: each.from,
      within: withinOf(rule, each, []),
      cite: each.cite,
    })),
    ladder,
    dormant: !isSet,
    examples: rule.versions.flatMap((each) => listExamples(rule, each, authority, practice)),
  };
}

/** A version's period as it is listed, with those that the authority has set where the document leaves it open. */
function withinOf({ starts }: SourcedRule, { within, sooner }: Version, set: readonly string[]): string {
  const first = within === 'set by the authority' && set.length > 0 ? set.join('; ') : within;
  if (!sooner) return first;
  const from = starts.map(({ milestone }) => milestone).join(' or ');
  return `${first} of ${from} and ${sooner.within} of ${sooner.from}: the earlier`;
}

/** The milestone that the second bound is counted from, which starts nothing where no clock runs. */
function secondStarts({ starts }: SourcedRule, { sooner }: Version): Trigger[] {
  if (!sooner) return [];
  return starts.map(({ milestone, where }) => ({
    milestone: sooner.from,
    after: { milestone, ...(where && { where }) },
  }));
}

/** Periods the authority has set for a rule, for each stage where it has stages. */
function periodsSet({ id }: SourcedRule, { periods }: Practice): string[] {
  return Object.entries(periods).flatMap(([key, period]) => {
    if (key === id) return [period];
    return key.startsWith(`${id}/`) ? [`${key.slice(id.length + 1)}: ${period}`] : [];
  });
}

function listExamples(
  rule: SourcedRule,
  { examples }: Version,
  authority: Authority,
  practice: Practice,
): ExampleListing[] {
  return examples.map((example) => {
    const { shows, given, due } = example;
    const deadline = workExample(rule, example, authority, practice);
    return {
      shows,
      given,
      due,
      dueAt: deadline?.dueAt === undefined ? null : isoInstant(deadline.dueAt),
      because: deadline ? reasonsOf(deadline, practice).map(reasonInWords) : [],
    };
  });
}
