/**
 * Counts what the functions ask of AWS while a year is played. Every call is counted; the units that items take are
 * reckoned for some cases, with the items that the real encoders make, and stand for all.
 */
import type { Fact } from '../../domain/case/facts.ts';
import { logKey } from '../../functions/aws/keys.ts';
import { factItem, headItem, type Item } from '../../functions/aws/log-items.ts';
import type { CaseKey, CaseLog, CloudEvent, Head } from '../../functions/ports.ts';
import type { Name } from '../year/handlers.ts';
import { type Call, isCall } from './requests.ts';
import { bytesOf, readUnits, storedBytes, writeUnitsOf } from './units.ts';

/** Units that calls took, and of how many calls. */
export interface Sampled {
  calls: number;
  units: number;
}

export interface Metered {
  /** How often each function made each call. */
  readonly calls: Readonly<Record<Name, Readonly<Partial<Record<Call, number>>>>>;
  readonly sampled: Readonly<Partial<Record<Call, Sampled>>>;
  /** Cases whose units were reckoned, what they take of the store, and what reading each whole log once takes. */
  readonly sampledCases: number;
  readonly sampledBytes: number;
  readonly sampledReads: number;
  /** Read units that the hourly audit takes of these cases while they are open. */
  readonly sampledAuditReads: number;
  /** Changes that were published. */
  readonly events: number;
  /** Secrets that were asked for, where each is remembered for five minutes. */
  readonly secrets: number;
}

/** Of so many cases one is reckoned. */
const sampleEvery = 10;
const fiveMinutes = 300_000;
const anHour = 3_600_000;

interface Kept {
  readonly items: Map<string, Item>;
  readonly begun: number;
  closedAt: number | undefined;
}

export interface Meter {
  onCall(name: Name, call: string, args: readonly unknown[], now: number): void;
  result(): Metered;
}

export function openMeter(): Meter {
  const calls = {} as Record<Name, Partial<Record<Call, number>>>;
  const sampled: Partial<Record<Call, Sampled>> = {};
  const kept = new Map<string, Kept>();
  const windows = new Set<number>();
  let events = 0;

  const isSampled = ({ reference }: CaseKey) =>
    Number(reference.slice(reference.lastIndexOf('-') + 1)) % sampleEvery === 0;
  const caseOf = ({ reference }: CaseKey, now: number): Kept => {
    const known = kept.get(reference) ?? { items: new Map(), begun: now, closedAt: undefined };
    kept.set(reference, known);
    return known;
  };
  const took = (call: Call, units: number) => {
    const sample = sampled[call] ?? { calls: 0, units: 0 };
    sampled[call] = sample;
    sample.calls += 1;
    sample.units += units;
  };
  const put = (call: Call, of: Kept, place: string, item: Item) => {
    took(call, writeUnitsOf(of.items.get(place), item));
    of.items.set(place, item);
  };

  const reckon: Readonly<Partial<Record<Call, (args: readonly unknown[], now: number) => void>>> = {
    'logs.load': ([key], now) => {
      if (isSampled(key as CaseKey)) took('logs.load', readUnits(sizeOf(caseOf(key as CaseKey, now))));
    },
    'logs.append': ([log, fact, unsettled], now) => {
      const { key, facts } = log as CaseLog;
      if (!isSampled(key)) return;
      const { item } = factItem(log as CaseLog, fact as Fact, unsettled as boolean);
      put('logs.append', caseOf(key, now), logKey(facts.length), item);
    },
    'logs.project': ([log, head], now) => {
      const { key } = log as CaseLog;
      if (!isSampled(key)) return;
      const of = caseOf(key, now);
      of.closedAt = (head as Head).closed ? now : undefined;
      put('logs.project', of, 'head', headItem(key, head as Head));
    },
    'logs.markSettled': ([log], now) => {
      const { key, unsettled } = log as CaseLog;
      if (!isSampled(key)) return;
      const of = caseOf(key, now);
      for (const place of unsettled) {
        const { attention: _, attentionAt: __, ...item } = of.items.get(logKey(place)) ?? {};
        put('logs.markSettled', of, logKey(place), item);
      }
    },
    'bus.publish': ([published]) => {
      events += (published as readonly CloudEvent[]).length;
    },
    'secrets.find': (_, now) => {
      windows.add(Math.floor(now / fiveMinutes));
    },
  };

  return {
    onCall(name, call, args, now) {
      if (!isCall(call)) return;
      const own = calls[name] ?? {};
      calls[name] = own;
      own[call] = (own[call] ?? 0) + 1;
      reckon[call]?.(args, now);
    },
    result() {
      const cases = [...kept.values()];
      const sum = (of: (one: Kept) => number) => cases.reduce((all, one) => all + of(one), 0);
      return {
        calls,
        sampled,
        sampledCases: cases.length,
        sampledBytes: sum(({ items }) =>
          [...items.values()].reduce((all, item) => all + storedBytes(item), 0),
        ),
        sampledReads: sum((one) => readUnits(sizeOf(one))),
        sampledAuditReads: sum((one) => readUnits(sizeOf(one)) * hoursOpen(one)),
        events,
        secrets: windows.size,
      };
    },
  };
}

function sizeOf({ items }: Kept): number {
  return [...items.values()].reduce((sum, item) => sum + bytesOf(item), 0);
}

function hoursOpen({ begun, closedAt = begun }: Kept): number {
  return Math.ceil((closedAt - begun) / anHour);
}
