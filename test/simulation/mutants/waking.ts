/** Faults around what wakes a case. */
import type { Fact } from '../../../domain/case/facts.ts';
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

/** The same where nobody waits for a word of the delivery: what SES accepted counts as delivered. */
export const acceptedIsDelivered: Mutant = {
  name: 'mail events handled without a queue, and no limit to the wait for them',
  foundBy: ['bounces-are-heard'],
  rates: { 'error-before': 0.45, 'event-lost': 0, 'event-twice': 0 },
  losesFailedEvents: true,
  ports: (ports) => ({
    ...ports,
    logs: {
      ...ports.logs,
      load: async (key) => {
        const log = await ports.logs.load(key);
        return { ...log, facts: log.facts.map(asIfDelivered) };
      },
    },
  }),
};

function asIfDelivered(fact: Fact): Fact {
  return fact.is === 'notice-accepted' ? { ...fact, is: 'notice-delivered' } : fact;
}

export const forgottenDeployment: Mutant = {
  name: 'no look at the cases after a deployment',
  foundBy: ['settled', 'not-too-late'],
  wants: { deployed: true },
  forgetsDeployments: true,
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
