/** Whether the second reading sees a reason for a mail that the log says was sent. */
import type { Fact } from '../case/facts.ts';
import type { Restore } from '../notices/restores.ts';
import { inHoursOrOut, patience, plannedId } from './expected.ts';
import { mayHaveHeard, wasUnderWay } from './lost.ts';
import type { Reading, Standing } from './reading.ts';
import { heardBefore, messagesIn, type Telling } from './told.ts';

/** The log up to a claim, as it was known then. */
export interface Then {
  readonly facts: readonly Fact[];
  readonly tellings: readonly Telling[];
  readonly reading: Reading;
  readonly restores: readonly Restore[];
}

/** Whether a claim had a reason when it was made. */
export function hasReason(telling: Telling, then: Then): boolean {
  const { message } = telling;
  if (wasUnderWay(telling, then.facts, then.restores)) return true;
  if (isTwice(telling, then)) return false;
  if (message.replaces !== undefined) {
    const replaced = then.tellings.find((each) => each.message.notice === message.replaces);
    if (!replaced) return isToNobody(message.replaces, then) && isDue(telling, telling, then);
    return hasFailed(telling, replaced, then) && isDue(telling, replaced, then);
  }
  return isDue(telling, telling, then);
}

/** Whether a message had no address to go to: whatever goes in its place is then the first. */
function isToNobody(notice: string, { facts }: Then): boolean {
  return messagesIn(facts).get(notice)?.email === '';
}

/** The same thing to the same address, under another id and not in place of what failed. */
function isTwice({ message, place }: Telling, { tellings }: Then): boolean {
  return tellings.some(
    (other) =>
      other.place < place &&
      other.message.notice !== message.notice &&
      other.message.email === message.email &&
      message.replaces === undefined &&
      other.message.covers.some((planned) => message.covers.includes(planned)),
  );
}

/** Came back, was refused, or nothing was heard of it for as long as the most urgent clock allows. */
function hasFailed({ claim, place }: Telling, replaced: Telling, { facts }: Then): boolean {
  if (claim.at - replaced.claim.at >= patience) return true;
  return facts
    .slice(0, place)
    .some(
      (fact) =>
        (fact.is === 'notice-bounced' || fact.is === 'notice-refused') &&
        fact.notice === replaced.message.notice,
    );
}

/** @param first the message that it stands for, itself unless it replaces another */
function isDue({ message, claim }: Telling, first: Telling, then: Then): boolean {
  const { facts, tellings, reading, restores } = then;
  const standing = reading.get(message.deadline);
  const place = settledAt(first, facts, tellings);
  const heard = heardBefore(tellings, message.deadline, place).get(first.message.email);
  if (message.kind === 'stand-down') {
    return !standing && (heard?.alarmed === true || mayHaveHeard(message, facts, restores));
  }
  if (!standing || standing.duty.rule.id !== message.rule) return false;
  if (standing.due === 'not-yet-known') return message.kind === 'alert' && message.tells === undefined;
  if (message.tells !== standing.due) return false;
  if (message.kind === 'moved') {
    return heard === undefined ? mayHaveHeard(message, facts, restores) : heard.date !== standing.due;
  }
  return carriesRung(standing, first, claim.at, facts);
}

/**
 * The place by which it is judged what the recipient had heard: the first claim, or where a digest was waited for, that at
 * which it was settled that they be told.
 */
function settledAt(
  { message, place }: Telling,
  facts: readonly Fact[],
  tellings: readonly Telling[],
): number {
  const { notice, digest } = message;
  if (digest !== undefined) {
    return facts.findIndex(
      (fact) => fact.is === 'notices-addressed' && fact.messages.some((each) => each.notice === notice),
    );
  }
  return tellings.find((each) => each.message.notice === notice)?.place ?? place;
}

/**
 * Whether a message carries a rung of its own kind that was reached when it was sent. Who settled that it be told and who
 * sent it may have gone by clocks that differ a little.
 */
function carriesRung(standing: Standing, { message }: Telling, at: number, facts: readonly Fact[]): boolean {
  return standing.rungs.some(
    (rung) =>
      rung.kind === message.kind &&
      rung.at <= at + patience &&
      !(rung.repeats && isAnswered(standing, rung.at, facts)) &&
      rung.roles
        .flatMap((role) => inHoursOrOut(standing, role))
        .some((role) => message.covers.includes(plannedId(standing, rung.kind, rung.nth, role))),
  );
}

/** Whether somebody had acknowledged an escalation of a duty by then. */
export function isAnswered({ duty }: Standing, by: number, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.is === 'notice-acknowledged' && fact.at < by && fact.notice.startsWith(`${duty.name}-escalation-`),
  );
}
