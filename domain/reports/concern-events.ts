/** What the milestones of a case tell of its conference chair's concerns: when each was raised, reported, looked into, ended. */
import type { Instant } from '../calendar/london.ts';
import type { Milestone } from '../case/case-file.ts';
import type { ConcernEnquiry, ConcernNature, GroupConclusion, Resolution } from '../vocabulary/concerns.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';

/** What a concern is about: a kind that was posted, fear for a child's safety now, or nothing that was said. */
export type Nature = ConcernNature | 'immediate-safety' | 'not-stated';

/** What came of a concern: of one for a child's safety now, that it was resolved. */
export type ConcernConclusion = Resolution | 'safety-concern-resolved' | 'not-stated';

export type ConcernEvent =
  /** The chair took a concern up with somebody. */
  | { readonly is: 'raised'; readonly at: Instant; readonly nature: Nature }
  /** It was reported to the Quality Assurance and Standards Group. */
  | { readonly is: 'reported'; readonly at: Instant; readonly nature: Nature }
  /** It ended without the Group's answer, or after it. */
  | { readonly is: 'resolved'; readonly at: Instant; readonly conclusion: ConcernConclusion }
  /** The chair had the Group's answer: what it asked for, and what it came to. */
  | {
      readonly is: 'answered';
      readonly at: Instant;
      readonly enquiry: ConcernEnquiry | 'not-stated';
      readonly conclusion: GroupConclusion | 'not-stated';
    };

/** What is running in a case, as far as has been read. */
interface Running {
  /** How many concerns have been raised and not resolved. */
  readonly concerns: number;
  /** What the last of them was said to be about. */
  readonly nature: Nature;
}

const nothing: Running = { concerns: 0, nature: 'not-stated' };

/** What a milestone is to a concern. Those not in this table have nothing to do with one. */
const parts: Readonly<
  Partial<Record<MilestoneType, 'raises' | 'goes on' | 'reports' | 'answers' | 'resolves'>>
> = {
  'issue-received': 'raises',
  'issue-unresolved': 'goes on',
  'issue-reported-to-qasg': 'reports',
  'chair-given-feedback': 'answers',
  'issue-resolved': 'resolves',
};

/**
 * The events of a case's concerns, in order. A concern is raised when its message is received; where the first that is
 * heard of it is that it is unresolved or reported, then. Its kind need be posted once: what comes later goes by it.
 * @param milestones those that stand, in the order in which they happened
 */
export function concernEventsOf(milestones: readonly Milestone[]): ConcernEvent[] {
  const events: ConcernEvent[] = [];
  let running = nothing;
  for (const milestone of milestones) {
    const [after, told] = afterMilestone(running, milestone);
    running = after;
    events.push(...told);
  }
  return events;
}

function afterMilestone(
  running: Running,
  { type, occurredAt: at, data }: Milestone,
): [Running, ConcernEvent[]] {
  if (type === 'immediate-safety-concern-raised') {
    return [running, [{ is: 'raised', at, nature: 'immediate-safety' }]];
  }
  if (type === 'immediate-safety-resolved') {
    return [running, [{ is: 'resolved', at, conclusion: 'safety-concern-resolved' }]];
  }
  const part = parts[type];
  if (part === undefined) return [running, []];
  if (part === 'answers') return [running, [{ is: 'answered', at, ...answerIn(data) }]];
  if (part === 'resolves') {
    const conclusion = (data.conclusion ?? 'not-stated') as ConcernConclusion;
    const concerns = Math.max(0, running.concerns - 1);
    return [concerns === 0 ? nothing : { ...running, concerns }, [{ is: 'resolved', at, conclusion }]];
  }
  const isNew = part === 'raises' || running.concerns === 0;
  const known = part === 'raises' ? 'not-stated' : running.nature;
  const nature = (data.nature ?? known) as Nature;
  return [
    { concerns: running.concerns + (isNew ? 1 : 0), nature },
    [
      ...(isNew ? [{ is: 'raised', at, nature } as const] : []),
      ...(part === 'reports' ? [{ is: 'reported', at, nature } as const] : []),
    ],
  ];
}

function answerIn(data: Milestone['data']) {
  return {
    enquiry: (data.enquiry ?? 'not-stated') as ConcernEnquiry | 'not-stated',
    conclusion: (data.conclusion ?? 'not-stated') as GroupConclusion | 'not-stated',
  };
}
