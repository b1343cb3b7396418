/**
 * The report that Cwm Taf's procedure has the Quality Assurance and Standards Group make to the Board: how many concerns
 * were raised and of what kind, what was looked into, and what was concluded.
 */
import { londonDay } from '../calendar/london.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { concernEnquiries, concernNatures, groupConclusions, resolutions } from '../vocabulary/concerns.ts';
import type { ConcernConclusion, ConcernEvent, Nature } from './concern-events.ts';
import { isWithin, type Period } from './steps.ts';

/** The authorities whose procedure asks for this report. */
const authoritiesThatReport: readonly Authority[] = ['cwm-taf'];

/** Whether an authority's procedure asks for a report of concerns. */
export function reportsConcerns(authority: Authority): boolean {
  return authoritiesThatReport.includes(authority);
}

/** Every row of the report, in its order, those with nothing to count included. */
export const natures: readonly Nature[] = [...concernNatures, 'immediate-safety', 'not-stated'];
export const enquiries = [...concernEnquiries, 'not-stated'] as const;
export const conclusionsOfGroup = [...groupConclusions, 'not-stated'] as const;
export const otherConclusions: readonly ConcernConclusion[] = [
  ...resolutions,
  'safety-concern-resolved',
  'not-stated',
];

export interface ConcernsReport {
  /** Each counted when it happened: one raised in one period and reported in the next counts once in each. */
  readonly raised: number;
  readonly reported: number;
  readonly answered: number;
  readonly resolved: number;
  readonly natures: readonly {
    readonly nature: Nature;
    readonly raised: number;
    readonly reported: number;
  }[];
  /** Of those answered. */
  readonly enquiries: readonly { readonly enquiry: (typeof enquiries)[number]; readonly count: number }[];
  readonly conclusionsOfGroup: readonly {
    readonly conclusion: (typeof conclusionsOfGroup)[number];
    readonly count: number;
  }[];
  /** Of those resolved. */
  readonly otherConclusions: readonly { readonly conclusion: ConcernConclusion; readonly count: number }[];
}

/** The report on what happened in a period, by days in London. */
export function concernsReportOf(events: readonly ConcernEvent[], period: Period): ConcernsReport {
  const inPeriod = events.filter(({ at }) => isWithin(period, londonDay(at)));
  const of = <Kind extends ConcernEvent['is']>(kind: Kind) =>
    inPeriod.filter((event): event is ConcernEvent & { is: Kind } => event.is === kind);
  const [raised, reported, answered, resolved] = [
    of('raised'),
    of('reported'),
    of('answered'),
    of('resolved'),
  ];
  return {
    raised: raised.length,
    reported: reported.length,
    answered: answered.length,
    resolved: resolved.length,
    natures: natures.map((nature) => ({
      nature,
      raised: raised.filter((event) => event.nature === nature).length,
      reported: reported.filter((event) => event.nature === nature).length,
    })),
    enquiries: enquiries.map((enquiry) => ({
      enquiry,
      count: answered.filter((event) => event.enquiry === enquiry).length,
    })),
    conclusionsOfGroup: conclusionsOfGroup.map((conclusion) => ({
      conclusion,
      count: answered.filter((event) => event.conclusion === conclusion).length,
    })),
    otherConclusions: otherConclusions.map((conclusion) => ({
      conclusion,
      count: resolved.filter((event) => event.conclusion === conclusion).length,
    })),
  };
}
