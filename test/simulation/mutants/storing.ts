/** Faults around what is stored and found again. */
import type { Mutant } from './mutant.ts';

export const unconditionalPut: Mutant = {
  name: 'facts put whatever stands in their place',
  foundBy: ['answered-is-recorded', 'chain-holds', 'repeats-are-marked', 'claimed-before-sent'],
  ignores: ['attribute_not_exists(pk)'],
};

export const unconditionalHead: Mutant = {
  name: 'heads put over those of longer logs',
  foundBy: ['heads-go-forward', 'settled', 'not-too-late', 'notices-reach-someone'],
  ignores: ['attribute_not_exists(pk) OR #length <= :length'],
  wants: { inBursts: true },
  /** A function is often held up for up to a quarter of a minute before it writes the head. */
  hardship: (ports) => ({
    ...ports,
    logs: {
      ...ports.logs,
      async project(log, head) {
        if (ports.random(1)[0]! < 128) await ports.pause(ports.random(1)[0]! * 60);
        return ports.logs.project(log, head);
      },
    },
  }),
};

export const deletedOnError: Mutant = {
  name: 'the milestone deleted where settling it fails',
  foundBy: ['answered-is-recorded'],
  ports(ports, table) {
    let last: { readonly pk: string; readonly sk: string } | undefined;
    return {
      ...ports,
      logs: {
        ...ports.logs,
        append(log, fact, unsettled) {
          const { authority, reference } = log.key;
          const place = String(log.facts.length).padStart(8, '0');
          if (fact.is === 'milestone-received')
            last = { pk: `case#${authority}#${reference}`, sk: `log#${place}` };
          return ports.logs.append(log, fact, unsettled);
        },
      },
      report(entry) {
        if (entry.what === 'settling-left-to-sweep' && last) table.remove(last.pk, last.sk);
        ports.report(entry);
      },
    };
  },
};

export const settledTooSoon: Mutant = {
  name: 'facts marked as settled before they are',
  foundBy: ['notices-reach-someone', 'settled'],
  ports: (ports) => ({
    ...ports,
    logs: {
      ...ports.logs,
      async append(log, fact, unsettled) {
        const longer = await ports.logs.append(log, fact, unsettled);
        if (unsettled && longer !== 'conflict') await ports.logs.markSettled(longer);
        return longer;
      },
    },
  }),
};
