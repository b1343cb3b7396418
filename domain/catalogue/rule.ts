/** The shape of a rule: the form that every line of the catalogue is written in. */
import type { LadderName } from '../notices/ladders.ts';
import type { CountedPeriod } from '../periods/period.ts';
import type { DataValue } from '../vocabulary/fields.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';
import type { Role } from '../vocabulary/roles.ts';

/** A milestone that starts or ends a clock. */
export interface Trigger {
  readonly milestone: MilestoneType;
  /** Only where its data has one of the values given. Absent data is `false`. */
  readonly where?: Readonly<Record<string, readonly (string | boolean)[]>>;
  /** Only where this one happened before it in the case. */
  readonly after?: Omit<Trigger, 'after' | 'tooLateFor'>;
  /** Only where it came too late for the clock of another rule, for the same subject. */
  readonly tooLateFor?: string;
}

/** Someone a notice can go to: a role, or whoever a rule says owes, escalates or is told. */
export type Addressee = Role | 'owed-by' | 'escalates-to' | 'tells';

/** How long a duty may take, in the words of a procedure. */
export type Within =
  | CountedPeriod
  | 'immediately'
  /** 09:00 on the first working day that begins afterwards. */
  | 'start of the next working day'
  /** The moment named in the start's data. */
  | 'before it expires'
  /** Not later than another milestone, which is posted when it happens. */
  | `with ${MilestoneType}`
  | `before ${MilestoneType}`
  /** The document gives no period. The rule stays dormant until the authority sets one. */
  | 'set by the authority';

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
  /** The period the authority has set, for a rule whose document gives none. */
  readonly period?: CountedPeriod;
  /** Whose clock, where there is one for each person or agency. */
  readonly subject?: string;
  /**
   * `YYYY-MM-DD HH:MM` in London for a moment, `end of YYYY-MM-DD` for a day, `on hold`, `no date yet`, or `no deadline`.
   */
  readonly due: string;
}

/** One wording of a rule, in force for clocks that start on or after `from` until the next version's. */
export interface Version {
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  readonly within: Within;
  /** Another bound on the same duty, counted from another milestone once it comes: the earlier of the two binds. */
  readonly sooner?: { readonly from: MilestoneType; readonly within: CountedPeriod };
  readonly cite: Citation;
  readonly examples: readonly [WorkedExample, WorkedExample, ...WorkedExample[]];
}

/** What a start does while a clock it could have started is running. */
export type OnRepeat =
  /** It starts another clock beside it. */
  | 'another'
  /** It starts the same clock anew. */
  | 'restarts'
  /** Nothing: the first one counts. */
  | 'ignored'
  /** It moves the appointment that the clock of the same conference is counted from. */
  | 'moves';

export interface Rule {
  readonly id: string;
  readonly title: string;
  /** What a mail's subject says, where the title would say too much to a passer-by. */
  readonly discreetTitle?: string;
  readonly starts: readonly Trigger[];
  readonly ends: readonly Trigger[];
  /** `another` where it is absent. */
  readonly onRepeat?: OnRepeat;
  readonly owedBy: readonly Role[];
  readonly escalatesTo: readonly Role[];
  /** Who is told at once, when the clock starts. */
  readonly tells?: readonly Role[];
  readonly ladder: LadderName;
  /** What the one who waits is advised to do once it has lapsed, in the imperative. */
  readonly chaseAdvice?: string;
  /** The field of the start's data with the appointment that is counted back from, or the moment it expires. */
  readonly appointedIn?: string;
  /** The milestone with that field, where it is not the start. */
  readonly appointedBy?: MilestoneType;
  /** One clock for each person named in the data, or for each agency listed in it. */
  readonly oneFor?: 'person' | 'agency';
  /** The clock stops from one milestone to the other and the remaining time runs on afterwards. */
  readonly held?: { readonly from: MilestoneType; readonly to: MilestoneType };
  /** The due date moves to the day that a milestone's `until` names, if one of these roles authorised it. */
  readonly extended?: { readonly by: MilestoneType; readonly authorisedBy: readonly Role[] };
  /** It does not apply in a case with this milestone. */
  readonly exempt?: MilestoneType;
  /** Each who owes it must record it, named in the ending milestone's `by`. */
  readonly jointly?: true;
  /** Who owes it or whom it escalates to depends on the `stage` in the start's data. */
  readonly stages?: Readonly<Record<string, { readonly owedBy?: Role; readonly escalatesTo: Role }>>;
  /** Someone stands in for a role where a milestone of the case says so. */
  readonly standIn?: { readonly for: Role; readonly by: Role; readonly when: Trigger };
  /** Out of hours, notices for one role go to another. */
  readonly outOfHours?: { readonly for: Role; readonly by: Role };
  /** While a role is recorded absent, these hear in its stead. */
  readonly inAbsence?: { readonly of: readonly Role[]; readonly by: readonly Role[] };
  /** True where the document gives no period but the duty is still shown as open until it is done. */
  readonly trackedWithoutPeriod?: true;
  readonly versions: readonly [Version, ...Version[]];
}

/** The procedures of one source, with the rules in the order of its document. */
export interface Procedure {
  readonly source: string;
  readonly document: string;
  readonly rules: readonly Rule[];
}
