/** Takes the milestones of one case in, and then settles it. */

import type { Fact } from '../../domain/case/facts.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import { pastOnArrival } from '../../domain/notices/quietly.ts';
import { assess } from '../case/assess.ts';
import { take } from '../case/receive.ts';
import { record } from '../case/record.ts';
import type { Settling } from '../case/settle.ts';
import { settleOrLeave } from '../case/settle-or-leave.ts';
import type { RowOutcome } from '../http/import/outcome.ts';
import type { ImportRow } from '../http/import/read.ts';
import type { SignedIn } from '../http/person.ts';
import { Problem, type ProblemCode } from '../http/problem.ts';
import type { CaseLog } from '../ports.ts';
import { deliveryOf } from './delivery.ts';

/** @param rows those of one case, in the order of the file */
export async function takeCase(
  ports: Settling,
  person: SignedIn,
  rows: readonly ImportRow[],
  practice: Practice,
  quietly: boolean,
): Promise<readonly RowOutcome[]> {
  const reference = rows[0]!.milestone.case;
  let log = await ports.logs.load({ authority: person.authority, reference });
  const outcomes: RowOutcome[] = [];
  /** Places of milestones that came in now, or in a run that died before it had settled the case. */
  const fresh = new Set<number>();
  const inTime = rows.toSorted((one, other) => one.milestone.occurredAt - other.milestone.occurredAt);
  for (const { row, milestone } of inTime) {
    const { case: _, ...told } = milestone;
    const telling = { from: { by: person.subject }, delivery: deliveryOf(milestone), told };
    try {
      const taken = await take(ports, log, telling);
      log = taken.log;
      if (taken.added || log.unsettled.includes(taken.place)) fresh.add(taken.place);
      outcomes.push({ row, is: taken.added ? 'recorded' : 'already-there' });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      outcomes.push({ row, is: refusals[error.code] ?? 'refused' });
    }
  }
  if (fresh.size === 0) return outcomes;
  if (quietly) log = await leaveOutThePast(ports, log, fresh, person, practice);
  await settleOrLeave(ports, log);
  return outcomes;
}

const refusals: { readonly [Code in ProblemCode]?: RowOutcome['is'] } = {
  conflict: 'otherwise-there',
  'try-again': 'being-erased',
};

/** Records that what was past when the milestones came in is told to nobody, and who decided so. */
async function leaveOutThePast(
  ports: Settling,
  log: CaseLog,
  fresh: ReadonlySet<number>,
  { subject }: SignedIn,
  practice: Practice,
): Promise<CaseLog> {
  const decide = (current: CaseLog): Fact | undefined => {
    const now = ports.now();
    const before = { ...current, facts: current.facts.filter((_, place) => !fresh.has(place)) };
    const agenda = (of: CaseLog) => assess(of, practice, now).agenda;
    const superseded = pastOnArrival(agenda(before), agenda(current), now);
    if (superseded.length === 0) return undefined;
    return { is: 'notices-addressed', at: now, messages: [], superseded, by: subject };
  };
  return (await record(ports, log, decide, true)).log;
}
