/** Faults around digests. */
import { aDay } from '../../../domain/calendar/london.ts';
import type { Fact } from '../../../domain/case/facts.ts';
import type { Mailer } from '../../../functions/ports.ts';
import type { Mutant } from './mutant.ts';

export const digestLeavesOneOut: Mutant = {
  name: 'a digest that leaves out the last of its notices',
  foundBy: ['notices-reach-someone'],
  wants: { digested: true },
  ports: ({ mailer, ...ports }) => ({ ...ports, mailer: { send: withoutTheLast(mailer) } }),
};

function withoutTheLast(mailer: Mailer): Mailer['send'] {
  return (to, mail, tags) => {
    if (tags.digest === undefined) return mailer.send(to, mail, tags);
    const entries = mail.text.split(/\n\n(?=\d+\. )/);
    return mailer.send(to, { ...mail, text: entries.slice(0, -1).join('\n\n') }, tags);
  };
}

/** Its notices are sent again by themselves, and do not say so. */
export const digestWithoutClaims: Mutant = {
  name: 'a digest sent and its notices not claimed',
  foundBy: ['claimed-before-sent', 'repeats-are-marked'],
  wants: { digested: true },
  ports: (ports) => ({
    ...ports,
    logs: {
      ...ports.logs,
      append: async (log, fact, unsettled) =>
        fact.is === 'notice-claimed' && fact.inDigest
          ? { ...log, facts: [...log.facts, fact], hashes: [...log.hashes, ''] }
          : ports.logs.append(log, fact, unsettled),
    },
  }),
};

/** What is left to a digest is never sent by itself. */
export const waitsForEver: Mutant = {
  name: 'a notice that no digest takes waits for another, and another',
  foundBy: ['notices-reach-someone'],
  wants: { digested: true },
  rates: { 'digest-lost': 0.5 },
  ports: (ports) => ({
    ...ports,
    logs: {
      ...ports.logs,
      load: async (key) => {
        const log = await ports.logs.load(key);
        return { ...log, facts: log.facts.map(asIfLater) };
      },
    },
  }),
};

function asIfLater(fact: Fact): Fact {
  if (fact.is !== 'notices-addressed') return fact;
  const messages = fact.messages.map((message) =>
    message.digest === undefined ? message : { ...message, digest: message.digest + 30 * aDay },
  );
  return { ...fact, messages };
}

/** Digests only make many mails one: without any, everything goes by itself. */
export const noDigests: Mutant = {
  name: 'control: no digest is ever sent',
  foundBy: [],
  wants: { digested: true },
  // Only a digest asks for all that is due: the sweep asks for so many
  ports: ({ attention, ...ports }) => ({
    ...ports,
    attention: {
      due: async (lane, shard, before, limit) =>
        limit === undefined ? [] : attention.due(lane, shard, before, limit),
    },
  }),
};
