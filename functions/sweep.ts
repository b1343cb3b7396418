/**
 * Finds what a crash left unsettled and what a lost schedule did not wake, and wakes it.
 *
 * Triggered each minute. Late: everything waits so much longer. Twice at once: cases are woken twice, which is
 * harmless. This is the guarantee behind the schedules' promptness.
 */
import middy from '@middy/core';
import { onAws } from './aws/on-aws.ts';
import type { Ports } from './ports.ts';
import { diesAtItsLimit } from './settings/lambda.ts';
import { attentionShards } from './settings/table.ts';

/** Cases woken of one shard in one sweep, the longest waiting first. */
const casesAShard = 250;

export const sweep = (ports: Ports) =>
  middy(diesAtItsLimit).handler(async (_event: unknown) => {
    const shards = Array.from({ length: attentionShards }, (_, shard) => shard);
    const found = await Promise.all(
      shards.map((shard) => ports.attention.due(shard, ports.now(), casesAShard)),
    );
    const keys = found.flat();
    await Promise.all(keys.map((key) => ports.alarms.ring(key)));
    ports.report({ what: 'swept', count: keys.length });
    return { woken: keys.length };
  });

export const handler = onAws(sweep);
