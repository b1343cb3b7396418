/** The lists that find cases by their heads, in memory. */
import type { Ports } from '../../functions/ports.ts';
import type { Cases } from './cases.ts';

export function listsInMemory(cases: Cases): Pick<Ports, 'worklist' | 'duties'> {
  const headed = () =>
    [...cases.all()].flatMap(({ key, head }) => (head && !head.erasing ? [{ key, head }] : []));
  return {
    worklist: {
      page: async (authority, which) => ({
        cases: headed()
          .filter(({ key, head }) => key.authority === authority && head.closed === (which === 'closed'))
          .sort((one, other) => (one.head.nextDue ?? Infinity) - (other.head.nextDue ?? Infinity)),
        next: undefined,
      }),
      closedBy: async (authority, until) => ({
        keys: headed()
          .filter(({ key, head }) => key.authority === authority && (head.closedAt ?? Infinity) <= until)
          .map(({ key }) => key),
        next: undefined,
      }),
    },
    duties: {
      upTo: async (authority) =>
        headed().flatMap(({ key: { authority: own, reference }, head: { outstanding } }) =>
          own === authority && outstanding ? [{ reference, outstanding }] : [],
        ),
    },
  };
}
