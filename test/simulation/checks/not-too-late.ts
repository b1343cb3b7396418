/**
 * Who is to be told is settled within half a day of its time in the worst of outages, and within minutes once it does not.
 * A notice whose time had passed when the last milestone came counts from then.
 */
import { hour, type Instant, minute } from '../../../domain/calendar/london.ts';
import type { Fact } from '../../../domain/case/facts.ts';
import type { World } from '../world.ts';
import { type Check, clockTolerance } from './check.ts';
import { nameOf } from './record.ts';

const longestAmongFaults = 12 * hour;
/** The sweep, five receives of a message that a crash left hidden, and the faults' last waits. */
const longestAtPeace = 15 * minute;
const afterEffects = 1 * hour;

export const notTooLate: Check = ({ world, cases }) => {
  const peace = world.workload.faultsUntil + afterEffects;
  return cases.flatMap(({ key, facts }) =>
    lateness(facts, changesIn(world)).flatMap(({ notice, since, at }) => {
      const most = since > peace ? longestAtPeace : longestAmongFaults;
      if (at - since <= most + clockTolerance) return [];
      return [`${nameOf(key)}: ${notice} was addressed ${Math.round((at - since) / minute)} minutes late`];
    }),
  );
};

/**
 * Each message that a ladder calls for, since when it was due, and when it was addressed. What follows from other
 * messages may wait for word of them.
 */
export function lateness(
  facts: readonly Fact[],
  changes: readonly Instant[],
): { notice: string; since: Instant; at: Instant }[] {
  let lastHeard = 0;
  return facts.flatMap((fact) => {
    if (fact.is === 'milestone-received') lastHeard = fact.at;
    if (fact.is !== 'notices-addressed') return [];
    return fact.messages
      .filter(({ replaces, kind }) => replaces === undefined && kind !== 'moved' && kind !== 'stand-down')
      .map(({ notice, due }) => {
        const since = Math.max(
          due,
          lastHeard,
          ...changes.filter((change) => change <= fact.at + clockTolerance),
        );
        return { notice, since, at: fact.at };
      });
  });
}

/**
 * A new calendar, other settings and another build move dates and notices at a moment that no log shows. While a deployment is
 * under way either build may be the one that acts.
 */
function changesIn({ table, workload: { deployment } }: World): Instant[] {
  return [...table.changes, ...(deployment ? [deployment.at, deployment.until] : [])];
}
