/** The attention index in memory: what the sweep sees. It goes through every case, so it is for looking, not for speed. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Urgency } from '../../domain/notices/urgency.ts';
import { shardName, shardOf } from '../../functions/aws/keys.ts';
import { settlingTime } from '../../functions/aws/log-items.ts';
import type { Attention } from '../../functions/ports.ts';
import { schedulePrecision } from '../../functions/settings/precision.ts';
import type { Cases, StoredCase } from './cases.ts';

export function attentionInMemory(cases: Cases): Attention {
  return {
    async due(lane, shard, before, limit = Number.POSITIVE_INFINITY) {
      const found: { at: Instant; of: StoredCase }[] = [];
      for (const of of cases.all()) {
        const at = earliest(of, lane);
        if (at <= before && shardOf(of.key, lane) === shardName(lane, shard)) found.push({ at, of });
      }
      return found
        .sort((one, other) => one.at - other.at)
        .slice(0, limit)
        .map(({ of }) => of.key);
    },
  };
}

/** When a case is first in a lane of the index, or never. What is unsettled is urgent, as in the table. */
function earliest({ facts, unsettled, head }: StoredCase, lane: Urgency): Instant {
  const [first] = unsettled;
  const left = lane === 'urgent' && first !== undefined ? facts[first]!.at + settlingTime : Infinity;
  const isOfLane = head?.wakeAt !== undefined && (head.urgency ?? 'routine') === lane;
  return Math.min(left, isOfLane ? head.wakeAt! + schedulePrecision : Infinity);
}
