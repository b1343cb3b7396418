/**
 * Settling: what a log says is made findable. The alarm is set for the case's next moment, the head projected, and the
 * facts taken out of the index of what is unsettled, in this order, so that a crash in between leaves the case in
 * that index or with a head whose moment the sweep sees.
 */
import { isDeepStrictEqual } from 'node:util';
import { hour, type Instant } from '../../domain/calendar/london.ts';
import { type Fact, isKnown } from '../../domain/case/facts.ts';
import type { CaseLog, Head, Ports } from '../ports.ts';
import { arrangementsOf } from './arrangements.ts';
import { assess, headOf } from './assess.ts';

const tries = 5;

/** Settles a case from its log as read. Where another writer has gone on, from the log as it stands then. */
export async function settle(ports: Ports, log: CaseLog): Promise<void> {
  let current = log;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { practice } = await arrangementsOf(ports, log.key.authority);
    const now = ports.now();
    const head = headOf(current, assess(current, practice, now));
    /** Whoever was overtaken may have set the alarm over the other's: it is set again, whatever the head says. */
    const overtaken = attempt > 0;
    if (!overtaken && isSettled(current, head)) return;
    await setAlarm(ports, current, head.wakeAt, now, overtaken);
    if ((await ports.logs.project(current, head)) === 'projected') {
      await ports.logs.markSettled(withoutUnknown(current, now));
      return;
    }
    current = await ports.logs.load(current.key);
  }
  ports.report({ what: 'settling-left-to-sweep', authority: log.key.authority });
}

/** An alarm that a projected head already stands for is not set again, unless it may have been overwritten. */
async function setAlarm(
  ports: Ports,
  { key, head }: CaseLog,
  wakeAt: Instant | undefined,
  now: Instant,
  overtaken: boolean,
): Promise<void> {
  if (wakeAt === undefined) {
    if (overtaken || head?.wakeAt !== undefined) await ports.alarms.clear(key);
  } else if (wakeAt <= now) {
    await ports.alarms.ring(key);
  } else if (overtaken || wakeAt !== head?.wakeAt) {
    await ports.alarms.set(key, wakeAt);
  }
}

/** How long a fact that this build does not know is left to a newer one, while a deployment has both run. */
const longestDeployment = hour;

/** The log without mention of fresh facts that only a newer build knows: the sweep wakes the case until that has come. */
function withoutUnknown(log: CaseLog, now: Instant): CaseLog {
  const isOurs = (fact: Fact) => isKnown(fact) || fact.at < now - longestDeployment;
  return { ...log, unsettled: log.unsettled.filter((place) => isOurs(log.facts[place]!)) };
}

/** A wake-up that found nothing to do leaves nothing to write. */
function isSettled({ head: standing, unsettled }: CaseLog, head: Head): boolean {
  return unsettled.length === 0 && standing !== undefined && isDeepStrictEqual(standing, head);
}
