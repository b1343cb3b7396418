/** Nobody is told of anything before its time. */
import type { Addressed } from '../../../domain/case/facts.ts';
import type { World } from '../world.ts';
import { type Check, clockTolerance } from './check.ts';
import { isOf } from './notices-reach-someone.ts';
import { nameOf } from './record.ts';

export const notTooEarly: Check = ({ world, cases }) =>
  cases.flatMap((record) => {
    const due = new Map(
      record.facts
        .flatMap((fact): readonly Addressed[] => (fact.is === 'notices-addressed' ? fact.messages : []))
        .map((message) => [message.notice, message.due]),
    );
    return world.ses.accepted
      .filter(({ at }) => !isLost(at, world))
      .filter(({ tags, at }) => isOf(tags, record) && at < (due.get(tags.notice ?? '') ?? 0) - clockTolerance)
      .map(
        ({ tags, at }) => `${nameOf(record.key)}: ${tags.notice} was sent at ${new Date(at).toISOString()}`,
      );
  });

/** What went in a time that a restore lost went by a log that is no more. */
function isLost(at: number, { workload: { rewind } }: World): boolean {
  return rewind !== undefined && at >= rewind.to && at <= rewind.until;
}
