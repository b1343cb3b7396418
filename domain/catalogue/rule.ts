/** The shape of a rule: the form that every line of the catalogue is written in. */

import type { LadderName } from '../notices/ladders.ts';
import type { CountedPeriod } from '../periods/period.ts';
import type { DataValue } from '../vocabulary/fields.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';
import type { Role } from '../vocabulary/roles.ts';

/** A milestone that starts or ends a clock, where its data has one of the values given. Absent data is `false`. */
export interface Trigger {
  readonly milestone: MilestoneType;
  readonly where?: Readonly<Record<string, readonly (string | boolean)[]>>;
}

/** Someone a notice can go to: a role, or whoever a rule says owes, escalates or is told. */
export type Addressee = Role | 'owed-by' | 'escalates-to' | 'tells';

export interface Citation {
  /** Section or paragraph of the document. */
  readonly section: string;
  /** What it says, in our own words. */
  readonly summary: string;
}

/** A milestone of a worked example: London date and time as written on paper. */
export interface ExampleMilestone {
  readonly milestone: MilestoneType;
  /** `YYYY-MM-DD HH:MM` in London. */
  readonly at: string;
  readonly data?: Readonly<Record<string, DataValue>>;
}

/** A date worked out with calendar and pencil. It runs as a test and is printed for the manager who signs the rule off. */
export interface WorkedExample {
  readonly shows: string;
  readonly given: readonly ExampleMilestone[];
  /** `YYYY-MM-DD HH:MM` in London for clocks in hours, `end of YYYY-MM-DD` for days. */
  readonly due: string;
}

/** One wording of a rule, in force for clocks that start on or after `from` until the next version's. */
export interface Version {
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  readonly within: CountedPeriod;
  readonly cite: Citation;
  readonly examples: readonly [WorkedExample, WorkedExample, ...WorkedExample[]];
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly starts: readonly Trigger[];
  readonly ends: readonly Trigger[];
  readonly owedBy: readonly Role[];
  readonly escalatesTo: readonly Role[];
  readonly ladder: LadderName;
  /** What the one who waits is advised to do once it has lapsed, in the imperative. */
  readonly chaseAdvice?: string;
  /** The clock stops from one milestone to the other and the remaining time runs on afterwards. */
  readonly held?: { readonly from: MilestoneType; readonly to: MilestoneType };
  /** Someone stands in for a role where a milestone of the case says so. */
  readonly standIn?: { readonly for: Role; readonly by: Role; readonly when: Trigger };
  readonly versions: readonly [Version, ...Version[]];
}

/** The procedures of one source, with the rules in the order of its document. */
export interface Procedure {
  readonly source: string;
  readonly document: string;
  readonly rules: readonly Rule[];
}
