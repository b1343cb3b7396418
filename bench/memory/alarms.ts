/** Alarms in memory: a heap of times. A case has one alarm; one that was replaced or cleared stays in the heap and is passed over. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Urgency } from '../../domain/notices/urgency.ts';
import type { Alarms, CaseKey } from '../../functions/ports.ts';
import { lanes } from '../../functions/settings/lanes.ts';
import type { Alarm, Cases } from './cases.ts';
import { openHeap } from './heap.ts';

/** A case that is to be looked at, and in which lane. */
export interface Wakeup {
  readonly key: CaseKey;
  readonly lane: Urgency;
}

export interface AlarmsInMemory {
  readonly port: Alarms;
  /** When the next alarm goes off. Undefined where none is set. */
  next(): Instant | undefined;
  /** Takes the next alarm that goes off by a moment; it is set no more. */
  takeDue(by: Instant): Wakeup | undefined;
  /** Takes who was rung for, the longest waiting first. */
  takeRung(): Wakeup | undefined;
  /** How many alarms are set. */
  count(): number;
}

export function alarmsInMemory(cases: Cases): AlarmsInMemory {
  const heap = openHeap<Alarm>((one, other) => one.at - other.at);
  let rung: Wakeup[] = [];
  let taken = 0;
  let count = 0;
  const first = () => {
    for (let alarm = heap.first(); alarm; alarm = heap.first()) {
      if (alarm.of.alarm === alarm) return alarm;
      heap.takeFirst();
    }
    return undefined;
  };
  return {
    port: {
      async set(key, at, lane) {
        const of = cases.of(key);
        if (!of.alarm) count += 1;
        of.alarm = { at, lane, of };
        heap.add(of.alarm);
      },
      async clear(key) {
        const of = cases.find(key);
        if (of?.alarm) count -= 1;
        if (of) of.alarm = undefined;
      },
      async ring({ authority, reference }, lane) {
        rung.push({ key: { authority, reference }, lane });
      },
      waiting: async (lane) => rung.slice(taken).filter((one) => one.lane === lane).length,
      async ringAllSoon(authority) {
        for (const { key, head } of cases.all()) {
          const lane = head?.urgency ?? lanes.at(-1)!;
          if (key.authority === authority && head && !head.closed) rung.push({ key, lane });
        }
      },
      ringMore: async () => {},
    },
    next: () => first()?.at,
    takeDue(by) {
      const alarm = first();
      if (!alarm || alarm.at > by) return undefined;
      heap.takeFirst();
      alarm.of.alarm = undefined;
      count -= 1;
      return { key: alarm.of.key, lane: alarm.lane };
    },
    takeRung() {
      const next = rung[taken];
      taken += 1;
      if (next) return next;
      [rung, taken] = [[], 0];
      return undefined;
    },
    count: () => count,
  };
}
