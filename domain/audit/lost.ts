/** What was due in a time of which a restore from a backup has lost the facts: the log cannot say whether it was told. */
import type { Fact } from '../case/facts.ts';
import type { Restore } from '../notices/restores.ts';
import { type Expected, inHoursOrOut, plannedId } from './expected.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './told.ts';

/**
 * Whether the log need not say that something was told: it was due in a time that was lost, and is not called for any
 * more. What still is must have been told after the restore.
 * @param reading what stands to be done now
 */
export function isLostFromSight(expected: Expected, restores: readonly Restore[], reading: Reading): boolean {
  const { at } = expected;
  return (
    restores.some(({ from, until }) => at >= from && at <= until) && !isStillCalledFor(expected, reading)
  );
}

/** Whether a planned notice is one of those that stand to be told. */
export function isStillCalledFor({ name, planned }: Expected, reading: Reading): boolean {
  const standing = reading.get(name);
  if (!standing) return false;
  return standing.rungs.some(({ kind, nth, roles }) =>
    roles
      .flatMap((role) => inHoursOrOut(standing, role))
      .some((role) => planned.includes(plannedId(standing, kind, nth, role))),
  );
}

/** Whether a message was to be sent when the log breaks off in a restore: it is sent again whatever came since. */
export function wasUnderWay(
  { message, claim }: Telling,
  facts: readonly Fact[],
  restores: readonly Restore[],
): boolean {
  const addressed = facts.find(
    (fact) =>
      fact.is === 'notices-addressed' && fact.messages.some(({ notice }) => notice === message.notice),
  );
  return restores.some(({ until }) => addressed !== undefined && addressed.at <= until && until < claim.at);
}

/** Whether whoever a message goes to may have been told of its deadline in a time that was lost. */
export function mayHaveHeard(
  { deadline, email }: Telling['message'],
  facts: readonly Fact[],
  restores: readonly Restore[],
): boolean {
  return facts.some(
    (fact) =>
      fact.is === 'notices-addressed' &&
      fact.messages.some(
        (each) =>
          each.deadline === deadline &&
          each.email === email &&
          (each.possibleRepeat === true || restores.some(({ until }) => fact.at <= until)),
      ),
  );
}
