/**
 * The audit of one case: what should have been sent is compared with what was. What a second reading cannot know is
 * judged kindly: who held a role at the moment, and which of several mails to one address said it all. So a planned
 * notice counts as told where a claimed message carries it, where the log says that a later one made it needless, and
 * where it was left to a person.
 */
import type { Fact } from '../case/facts.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Restore } from '../notices/restores.ts';
import { carriesIt, namesOneOf } from './carrying.ts';
import { type Expected, expectedIn } from './expected.ts';
import { isLostFromSight } from './lost.ts';
import { type Reading, readingOf } from './reading.ts';
import { hasReason } from './reasons.ts';
import type { Customs } from './rungs.ts';
import { strayClaims, type Telling, tellingsIn } from './told.ts';
import { isWantedInTheEnd, type Judged, withItsWait } from './waits.ts';

export interface Findings {
  /** Due for longer than is tolerated, and nothing in the log for it. */
  readonly missed: readonly Expected[];
  /** Claimed later than is tolerated. */
  readonly late: readonly Expected[];
  /** Ids of messages that were claimed without a reason. */
  readonly unexpected: readonly string[];
}

/** The time to be looked at: what came to be judged after `since` and until `now`. */
export interface Span {
  readonly since: number;
  readonly now: number;
  /** Times of which a restore from a backup has lost the facts. */
  readonly restores: readonly Restore[];
}

/** Audits the log of one case over a span of time. */
export function audit(
  rules: readonly Rule[],
  facts: readonly Fact[],
  customs: Customs,
  { since, now, restores }: Span,
): Findings {
  const tellings = tellingsIn(facts);
  const judged = expectedIn(rules, facts, customs, now)
    .map((each) => withItsWait(each, rules, facts, customs))
    .filter(({ at, tolerance }) => at + tolerance > since && at + tolerance <= now);
  const outcomes = judged.map((each) => ({ each, told: whenTold(each, facts, tellings) }));
  const isRecent = ({ at }: { readonly at: number }) => at > since && at <= now;
  const readAt = readings(rules, facts, customs);
  const isLost = (each: Expected) => isLostFromSight(each, restores, readAt(facts.length));
  const isDropped = (each: Judged) =>
    each.waitsUntil !== undefined && !isWantedInTheEnd(each, readAt(knownBy(each.waitsUntil, facts)));
  return {
    missed: outcomes.flatMap(({ each, told }) =>
      told === undefined && !isLost(each) && !isDropped(each) ? [each] : [],
    ),
    late: outcomes.flatMap(({ each, told }) =>
      told !== undefined && told > each.at + each.tolerance ? [each] : [],
    ),
    unexpected: [
      ...tellings
        .filter(({ claim }) => isRecent(claim))
        .filter(
          (telling) => !hasReason(telling, { facts, tellings, reading: readAt(telling.place), restores }),
        )
        .map(({ message }) => message.notice),
      ...strayClaims(facts)
        .filter(isRecent)
        .map(({ notice }) => notice),
    ],
  };
}

/** How many facts the log had at a moment. */
function knownBy(moment: number, facts: readonly Fact[]): number {
  return facts.findLastIndex(({ at }) => at <= moment) + 1;
}

/** What was known at a place in the log; read once for each milestone. */
function readings(rules: readonly Rule[], facts: readonly Fact[], customs: Customs) {
  const read = new Map<number, Reading>();
  return (place: number): Reading => {
    const known = facts.slice(0, place).findLastIndex(({ is }) => is === 'milestone-received') + 1;
    const reading = read.get(known) ?? readingOf(rules, facts.slice(0, known), customs);
    read.set(known, reading);
    return reading;
  };
}

/** When something was told, or left to someone else for a reason the log gives. Undefined where it was not. */
function whenTold(
  expected: Expected,
  facts: readonly Fact[],
  tellings: readonly Telling[],
): number | undefined {
  const { corrects, planned, at } = expected;
  const isIt = carriesIt(expected);
  const claim = tellings.find(({ message, place }) => isIt(message, place));
  if (claim) return claim.claim.at;
  const isSettled = facts.some((fact, place) => {
    if (place <= (corrects?.heard.last.place ?? -1)) return false;
    if (fact.is === 'notices-addressed') return namesOneOf(fact.superseded, planned);
    return (
      fact.is === 'notice-needs-a-person' && isAbout(fact.notice, facts, (message) => isIt(message, place))
    );
  });
  return isSettled || isAnsweredRepeat(expected, facts) ? at : undefined;
}

type Addressing = Telling['message'];

function isAbout(notice: string, facts: readonly Fact[], isIt: (message: Addressing) => boolean): boolean {
  return facts.some(
    (fact) =>
      fact.is === 'notices-addressed' && fact.messages.some((each) => each.notice === notice && isIt(each)),
  );
}

/** Repeats of an urgent escalation cease once somebody has answered; whom an answer to the alert stops is not settled. */
function isAnsweredRepeat({ name, repeats, at, tolerance }: Expected, facts: readonly Fact[]): boolean {
  return (
    repeats === true &&
    facts.some(
      (fact) =>
        fact.is === 'notice-acknowledged' &&
        fact.at < at + tolerance &&
        (fact.notice.startsWith(`${name}-escalation-`) || fact.notice.startsWith(`${name}-alert-`)),
    )
  );
}
