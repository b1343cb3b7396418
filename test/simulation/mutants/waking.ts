/** Faults around what wakes a case. */
import type { Mutant } from './mutant.ts';

export const noSweep: Mutant = {
  name: 'no sweep',
  foundBy: ['notices-reach-someone', 'settled'],
  withoutSweep: true,
};

export const truncatedAttention: Mutant = {
  name: 'one shard of the attention index looked at, and one case of it',
  foundBy: ['notices-reach-someone', 'settled'],
  ports: ({ attention, ...ports }) => ({
    ...ports,
    attention: {
      due: async (lane, shard, before) => (shard === 0 ? attention.due(lane, shard, before, 1) : []),
    },
  }),
};

/**
 * As if SES called the function itself: what fails is gone. Where a bounce is lost, nothing is heard of a delivery either,
 * and so someone else is told.
 */
export const eventsWithoutQueue: Mutant = {
  name: 'control: mail events lost where their handler fails',
  foundBy: [],
  losesFailedEvents: true,
};

/** The guarantee is the sweep's: without alarms everything is later, and nothing is lost. */
export const noAlarms: Mutant = {
  name: 'control: no alarm is ever set',
  foundBy: [],
  ports: ({ alarms, ...ports }) => ({
    ...ports,
    alarms: { ...alarms, set: async () => {}, clear: async () => {} },
  }),
};
