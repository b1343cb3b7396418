/**
 * Settling: what a log says is made findable. The alarm is set for the case's next moment, what changed about its deadlines
 * is announced, the head projected, and the facts taken out of the index of what is unsettled, in this order, so that a
 * crash in between leaves the case in that index or with a head whose moment the sweep sees.
 */

import { isDeepStrictEqual } from 'node:util';
import { hour, type Instant } from '../../domain/calendar/london.ts';
import { changesBetween, isUnfinished } from '../../domain/case/changes.ts';
import { type Fact, isKnown } from '../../domain/case/facts.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import type { CaseLog, Given, Head } from '../ports.ts';
import { type Arranging, arrangementsOf } from './arrangements.ts';
import { type Assessment, assess, headOf } from './assess.ts';
import type { Recording } from './record.ts';

/** What it takes to add to a case and leave it settled. */
export type Settling = Arranging & Recording & Given<'alarms' | 'announcements'>;

const tries = 5;

/**
 * Settles a case from its log as read. Where another writer has gone on, from the log as it stands then.
 * @param assessed the log as it was assessed a moment ago, by whoever has done so
 */
export async function settle(ports: Settling, log: CaseLog, assessed?: Assessment): Promise<void> {
  let current = log;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const now = ports.now();
    const known = attempt === 0 ? assessed : undefined;
    const assessment = known ?? assess(current, await practiceOf(ports, current), now);
    const head = headOf(current, assessment, now);
    /** Whoever was overtaken may have set the alarm over the other's: it is set again, whatever the head says. */
    const overtaken = attempt > 0;
    if (!overtaken && isSettled(current, head)) return;
    await setAlarm(ports, current, head, now, overtaken);
    await announce(ports, current, head, now);
    // Where the head of a case to be erased is outdated it is gone, and so is what it would take off the lists.
    if ((await ports.logs.project(current, head)) === 'projected' || head.erasing) {
      await ports.logs.markSettled(withoutUnknown(current, now));
      return;
    }
    current = await ports.logs.load(current.key);
  }
  ports.report({ what: 'settling-left-to-sweep', authority: log.key.authority });
}

async function practiceOf(ports: Arranging, { key }: CaseLog): Promise<Practice> {
  return (await arrangementsOf(ports, key.authority)).practice;
}

/** An alarm that a projected head already stands for is not set again, unless it may have been overwritten. */
async function setAlarm(
  ports: Settling,
  { key, head: standing }: CaseLog,
  { wakeAt, urgency = 'routine' }: Head,
  now: Instant,
  overtaken: boolean,
): Promise<void> {
  if (wakeAt === undefined) {
    if (overtaken || standing?.wakeAt !== undefined) await ports.alarms.clear(key);
  } else if (wakeAt <= now) {
    await ports.alarms.ring(key, urgency);
  } else if (overtaken || wakeAt !== standing?.wakeAt || urgency !== standing.urgency) {
    await ports.alarms.set(key, wakeAt, urgency);
  }
}

/** How long a fact that this build does not know is left to a newer one, while a deployment has both run. */
const longestDeployment = hour;

/** The log without mention of fresh facts that only a newer build knows: the sweep wakes the case until that has come. */
function withoutUnknown(log: CaseLog, now: Instant): CaseLog {
  const isOurs = (fact: Fact) => isKnown(fact) || fact.at < now - longestDeployment;
  return { ...log, unsettled: log.unsettled.filter((place) => isOurs(log.facts[place]!)) };
}

/** What is new against the head that stands. A crash before the next head is written announces it once more. */
async function announce(ports: Settling, log: CaseLog, head: Head, at: Instant): Promise<void> {
  const { deadlines: standing = [], length = 0 } = log.head ?? {};
  // Erasing a case withdraws what is running, and is no news of what was over.
  const deadlines = head.erasing ? standing.filter(isUnfinished) : standing;
  const changes = changesBetween(deadlines, head.deadlines, log.facts.slice(length));
  if (changes.length === 0) return;
  await ports.announcements.put({
    key: log.key,
    at,
    since: length,
    ...(head.lastHash !== undefined && { lastHash: head.lastHash }),
    changes,
  });
}

/** A wake-up that found nothing to do leaves nothing to write. */
function isSettled({ head: standing, unsettled }: CaseLog, head: Head): boolean {
  return unsettled.length === 0 && standing !== undefined && isDeepStrictEqual(standing, head);
}
