/** What has changed about the deadlines of a case between two looks at it. */
import type { DeadlineBrief } from './brief.ts';
import type { DeadlineStatus } from './deadlines.ts';
import type { Fact } from './facts.ts';

/**
 * `missed`: the time ran out. `escalated`: a notice of that kind is on its way. `reopened`: what had ended or withdrawn it
 * was voided.
 */
export type ChangeKind = 'opened' | 'moved' | 'met' | 'missed' | 'escalated' | 'withdrawn' | 'reopened';

export interface DeadlineChange {
  readonly is: ChangeKind;
  /** As it stands after the change. */
  readonly deadline: DeadlineBrief;
}

/** The changes from one look to the next, in the order of the deadlines; several of one deadline where several happened. */
export function changesBetween(
  before: readonly DeadlineBrief[],
  after: readonly DeadlineBrief[],
  newFacts: readonly Fact[],
): DeadlineChange[] {
  const known = new Map(before.map((deadline) => [deadline.id, deadline]));
  const remaining = new Set(after.map(({ id }) => id));
  const escalated = escalatedIn(newFacts);
  const changed = after.flatMap((deadline) => {
    const kinds = kindsOf(known.get(deadline.id), deadline);
    if (escalated.has(deadline.id)) kinds.push('escalated');
    return kinds.map((is): DeadlineChange => ({ is, deadline }));
  });
  const gone = before.filter(({ id, status }) => !remaining.has(id) && status !== 'withdrawn');
  return [
    ...changed,
    ...gone.map(
      (deadline): DeadlineChange => ({ is: 'withdrawn', deadline: { ...deadline, status: 'withdrawn' } }),
    ),
  ];
}

function kindsOf(before: DeadlineBrief | undefined, after: DeadlineBrief): ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (!before) kinds.push('opened');
  else if (before.dueAt !== after.dueAt) kinds.push('moved');
  const [was, is] = [before ? stages[before.status] : 'running', stages[after.status]];
  if (is === was) return kinds;
  if (after.status === 'met-late' && was === 'running') kinds.push('missed');
  kinds.push(is === 'running' ? 'reopened' : is);
  return kinds;
}

type Stage = 'running' | 'missed' | 'met' | 'withdrawn';

const stages: Readonly<Record<DeadlineStatus, Stage>> = {
  open: 'running',
  'on-hold': 'running',
  extended: 'running',
  'unknown-date': 'running',
  overdue: 'missed',
  met: 'met',
  'met-late': 'met',
  withdrawn: 'withdrawn',
};

/** True while a deadline has neither been met nor withdrawn. */
export function isUnfinished({ status }: DeadlineBrief): boolean {
  return stages[status] === 'running' || stages[status] === 'missed';
}

/** Ids of deadlines about which an escalation was addressed. */
function escalatedIn(facts: readonly Fact[]): ReadonlySet<string> {
  const messages = facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []));
  return new Set(messages.filter(({ kind }) => kind === 'escalation').map(({ deadline }) => deadline));
}
