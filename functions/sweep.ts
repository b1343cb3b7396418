/**
 * Finds what a crash left unsettled and what a lost schedule did not wake, and wakes it.
 *
 * Triggered each minute. Late: everything waits so much longer. Behind a herd: it adds nothing to a long queue. Twice at
 * once: cases are woken twice, which is harmless. This is the guarantee behind the schedules' promptness.
 */
import middy from '@middy/core';
import type { Urgency } from '../domain/notices/urgency.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import type { Given } from './ports.ts';
import { diesAtItsLimit } from './settings/lambda.ts';
import { lanes } from './settings/lanes.ts';
import { attentionShards } from './settings/table.ts';

type Needs = Given<'alarms' | 'attention'>;

/** Cases woken of one shard of a lane in one sweep, the longest waiting first. */
const casesAShard = 250;

/** Where so many wait already, what is due in that lane is among them, but for those whose schedule was lost. */
const longQueue = 1000;

export const sweep = (ports: Needs) =>
  middy(diesAtItsLimit).handler(async (_event: unknown) => {
    const woken = await Promise.allSettled(lanes.map((lane) => sweepLane(ports, lane)));
    const count = woken.reduce((sum, lane) => sum + (lane.status === 'fulfilled' ? lane.value : 0), 0);
    ports.report({ what: 'swept', count });
    const failed = woken.find((lane) => lane.status === 'rejected');
    if (failed) throw failed.reason;
    return { woken: count };
  });

export const handler = onAws(sweep, { alarms: aws.alarms, attention: aws.attention });

/** Wakes what waits in one lane. What could not be rung is left to the next minute, and the run counts as failed. */
async function sweepLane(ports: Needs, lane: Urgency): Promise<number> {
  if (lane !== 'urgent' && (await waitingIn(ports, lane)) > longQueue) return 0;
  const shards = Array.from({ length: attentionShards }, (_, shard) => shard);
  const found = await Promise.all(
    shards.map((shard) => ports.attention.due(lane, shard, ports.now(), casesAShard)),
  );
  const rung = await Promise.allSettled(found.flat().map((key) => ports.alarms.ring(key, lane)));
  const failed = rung.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return rung.length;
}

/** How many wait in a lane, or none where it cannot be told: to ring once too often does no harm. */
async function waitingIn(ports: Needs, lane: Urgency): Promise<number> {
  try {
    return await ports.alarms.waiting(lane);
  } catch {
    return 0;
  }
}
