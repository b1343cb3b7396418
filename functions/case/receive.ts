/**
 * Taking a milestone into a case, whoever tells of it: a source that signed, or a person who is signed in. The same checks,
 * the same log, the same settling; what is told twice is recorded once. Nothing is returned before it is durable.
 */

import { ulid } from 'ulid';
import { type Instant, second } from '../../domain/calendar/london.ts';
import type { HeardFrom, MilestoneReceived } from '../../domain/case/facts.ts';
import type { ToldMilestone } from '../http/milestone-schema.ts';
import { Problem } from '../http/problem.ts';
import type { CaseKey, CaseLog } from '../ports.ts';
import { refuseImpossibleTime, refuseVoidingNothing } from './plausible.ts';
import { record } from './record.ts';
import type { Settling } from './settle.ts';
import { settleOrLeave } from './settle-or-leave.ts';
import { isToBeErased } from './to-be-erased.ts';

/** What somebody tells, and by which id they would tell the same again. */
export interface Telling {
  readonly from: HeardFrom;
  readonly delivery: MilestoneReceived['delivery'];
  readonly told: ToldMilestone;
}

export interface Reception {
  readonly log: CaseLog;
  /** Where in the log the milestone stands. */
  readonly place: number;
  /** False where it had been told before. */
  readonly added: boolean;
}

/**
 * Records a milestone and settles its case. Throws a problem where it cannot be meant, where its id came before with
 * something else, or where the case is being erased; then nothing is stored.
 */
export async function receive(ports: Settling, key: CaseKey, telling: Telling): Promise<Reception> {
  const now = ports.now();
  const reception = await take(ports, await ports.logs.load(key), telling);
  const { log, place, added } = reception;
  if (added || wasLeftUnsettled(log, place, now)) await settleOrLeave(ports, log);
  return reception;
}

/**
 * Records a milestone and leaves its case to be settled: for whoever has more to tell of it. Throws as `receive` does.
 * @param before the log as it was read
 */
export async function take(ports: Settling, before: CaseLog, telling: Telling): Promise<Reception> {
  refuseImpossibleTime(telling.told, ports.now());
  const { log, added } = await record(
    ports,
    before,
    (current) => {
      if (placeOf(current, telling) !== undefined) return undefined;
      refuseVoidingNothing(telling.told, current);
      return factOf(ports, telling);
    },
    true,
  );
  if (isToBeErased(log)) throw beingErased;
  return { log, place: placeOf(log, telling)!, added };
}

/** For the half hour that it takes: what is posted afterwards begins the case anew, and no duty goes unheard. */
const beingErased = new Problem('try-again', {
  detail: 'A case of this reference is being erased. Nothing was stored.',
  howToFix: 'Post the same again in half an hour: it then begins a new case.',
});

/**
 * Where the log already has this delivery. A problem where it came with something else. An id that a person gave stands
 * for what was told, whoever of the authority tells it: one of them may import a file that another has imported.
 */
function placeOf(log: CaseLog, { from, delivery }: Telling): number | undefined {
  const place = log.facts.findIndex(
    (fact) =>
      fact.is === 'milestone-received' && fact.source === from.source && fact.delivery.id === delivery.id,
  );
  if (place === -1) return undefined;
  if ((log.facts[place] as MilestoneReceived).delivery.bodyHash === delivery.bodyHash) return place;
  throw new Problem('conflict', {
    detail: 'This webhook-id was used for a different body before. Nothing was stored.',
    field: 'webhook-id',
    howToFix: 'Give every new milestone a webhook-id of its own.',
  });
}

function factOf(ports: Settling, { from, delivery, told }: Telling): MilestoneReceived {
  const { type, occurredAt, data, people } = told;
  const at = ports.now();
  const milestone = { id: ulid(at, () => ports.random(1)[0]! / 256), type, occurredAt, data };
  return { is: 'milestone-received', at, ...from, delivery, milestone, people };
}

/** How long whoever recorded a milestone is left to settle it, before one who posts it again does. */
const settlingTime = 5 * second;

/** Whoever recorded it died before it was settled, and its sender asks again: that need not wait for the sweep. */
function wasLeftUnsettled({ facts, unsettled }: CaseLog, place: number, now: Instant): boolean {
  return unsettled.includes(place) && facts[place]!.at + settlingTime < now;
}
