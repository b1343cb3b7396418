/**
 * What a rule asks, in sentences, for pages that people read and sign: a form to be filled in once for each language.
 * What mails say of a rule is in phrases.ts.
 */
import type { Rule, Trigger, Version } from '../catalogue/rule.ts';
import type { Ladder } from '../notices/ladders.ts';
import type { Length } from '../periods/period.ts';
import type { MilestoneData } from '../vocabulary/fields.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';

/** Something special about a rule. */
export interface Feature {
  readonly heading: string;
  readonly text: string;
}

/** One kind of notice of a rule: which, when and to whom. */
export interface RungWords {
  readonly kind: string;
  readonly when: string;
  readonly to: string;
}

export interface ProcedurePhrases {
  /** What happens, as it stands in a list or after a colon: `a referral is made`. */
  milestone(type: MilestoneType): string;
  /** What the data of a milestone say, in the order in which they stand. */
  details(data: MilestoneData): readonly string[];
  /** What starts or ends a clock, with its conditions. `titleOf` gives the title of another rule. */
  trigger(trigger: Trigger, titleOf: (ruleId: string) => string): string;
  /** A counted period: `48 hours`. */
  length(length: Length): string;
  /** How long a duty may take, in a few words for a list. */
  periodInBrief(rule: Rule, version: Version): string;
  /** How long it may take and how that is counted, in sentences. */
  period(rule: Rule, version: Version): string;
  /** Who owes it. */
  owedBy(rule: Rule): string;
  /** What is special about it, in a fixed order. */
  features(rule: Rule): readonly Feature[];
  /** Who is told and when, along a ladder. */
  rungs(rule: Rule, ladder: Ladder): readonly RungWords[];
}
