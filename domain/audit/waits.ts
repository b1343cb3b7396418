/** Notices that were left to a digest: whether they might be, and until when they may wait for it. */
import type { Fact } from '../case/facts.ts';
import type { Rule } from '../catalogue/rule.ts';
import { carriesIt } from './carrying.ts';
import { clockAt, dayAfter, dayAt, hourOf, isWorked, type WorkingWeek } from './days.ts';
import type { Expected } from './expected.ts';
import { isStillCalledFor } from './lost.ts';
import type { Reading } from './reading.ts';
import type { Customs } from './rungs.ts';
import type { Telling } from './told.ts';

const halfAnHour = 1_800_000;
const eightHours = 28_800_000;

/** Something that should have been told, and the moment until which it was left to a digest. */
export interface Judged extends Expected {
  readonly waitsUntil?: number;
}

/**
 * What is expected, with the wait that it was given when it was settled who is told. A wait that it should not have had
 * counts for nothing: then it is late.
 */
export function withItsWait(
  expected: Expected,
  rules: readonly Rule[],
  facts: readonly Fact[],
  customs: Customs,
): Judged {
  const { at, tolerance } = expected;
  const ladder = rules.find(({ id }) => id === expected.rule)?.ladder;
  const isIt = carriesIt(expected);
  for (const [place, fact] of facts.entries()) {
    if (fact.is !== 'notices-addressed' || fact.at > at + tolerance) continue;
    const message = fact.messages.find(
      (each) => isIt(each, place) && mightWait(each, fact.at, ladder, customs),
    );
    if (!message) continue;
    const waitsUntil = message.digest! + halfAnHour;
    return { ...expected, waitsUntil, tolerance: waitsUntil + tolerance - at };
  }
  return expected;
}

/** Neither urgent nor late, to roles that have digests, until the next morning at work, and with time left to act. */
function mightWait(
  { kind, roles, tells, digest }: Telling['message'],
  since: number,
  ladder: Rule['ladder'] | undefined,
  { digests = [], week }: Customs,
): boolean {
  if (digest === undefined || ladder === 'hours' || ladder === 'urgent') return false;
  if (kind !== 'reminder' && kind !== 'moved' && kind !== 'stand-down') return false;
  if (!roles.every((role) => digests.includes(role))) return false;
  if (clockAt(digest) !== '09:00' || digest > nextMorning(since, week)) return false;
  return kind === 'stand-down' || (tells !== undefined && tells >= digest + halfAnHour + eightHours);
}

/** Nine o'clock of the first day of work that has it yet to come, or strikes it now. */
function nextMorning(since: number, week: WorkingWeek): number {
  let day = dayAt(since);
  while (hourOf(day, 9) < since || isWorked(day, week) === false) day = dayAfter(day);
  return hourOf(day, 9);
}

/** Whether what waited was still to be told when its time was up; if not, it was rightly dropped. */
export function isWantedInTheEnd({ corrects, kind, name, ...expected }: Judged, reading: Reading): boolean {
  if (!corrects) return isStillCalledFor({ ...expected, kind, name }, reading);
  return kind === 'stand-down' ? !reading.has(name) : reading.get(name)?.due === corrects.date;
}
