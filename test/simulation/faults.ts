/** What can go wrong, how often in a run, and how often it did. */
import type { Prng } from './prng.ts';

/** The highest rate of each fault, per occasion on which it could happen. */
export const highestRates = {
  // A function and its requests
  'crash-before': 0.02,
  'crash-after': 0.02,
  'error-before': 0.1,
  'error-after': 0.1,
  'reply-lost': 0.08,
  'request-late': 0.05,
  throttled: 0.15,
  stalled: 0.02,
  'clock-skew': 1,
  // The table
  'index-stale': 0.5,
  'short-page': 0.3,
  // Schedules
  'wake-lost': 0.5,
  'wake-late': 0.3,
  'wake-early': 0.3,
  'wake-twice': 0.3,
  'schedule-conflict': 0.2,
  // Queues
  'message-twice': 0.3,
  'message-late': 0.2,
  'delete-lost': 0.1,
  // Sources
  'webhook-twice': 0.4,
  'answer-lost': 0.3,
  // SES
  'send-throttled': 0.4,
  'send-rejected': 0.1,
  'event-lost': 0.4,
  'event-twice': 0.4,
  'event-late': 0.4,
  // The sweep
  'sweep-lost': 0.3,
  'sweep-twice': 0.3,
  // Digests
  'digest-lost': 0.3,
  'digest-twice': 0.3,
} as const;

/** However wild: something must get through at times. A request can fail in several ways, and a function makes dozens. */
const mostOften = (kind: FaultKind) => (failsRequests.includes(kind) ? 0.2 : 0.5);
const failsRequests: readonly FaultKind[] = [
  'error-before',
  'error-after',
  'reply-lost',
  'request-late',
  'throttled',
];

export type FaultKind = keyof typeof highestRates;
export type FaultRates = Readonly<Partial<Record<FaultKind, number>>>;

export interface Faults {
  /** Whether it happens on this occasion. */
  hits(kind: FaultKind): boolean;
  /** Nothing goes wrong from now on. */
  stop(): void;
  /** Counts something that was planned and has happened. */
  happened(what: string): void;
  readonly areOver: boolean;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Each kind is absent from some runs, rare in most and frequent in a few, as the seed has it. Some runs are wild.
 * @param fixed rates of kinds that are the same in every run
 */
export function openFaults(prng: Prng, fixed: FaultRates = {}): Faults {
  const kinds = Object.keys(highestRates) as FaultKind[];
  const wildness = prng.pick([0.5, 1, 1, 1, 1, 2, 4]);
  const rates = new Map(
    kinds.map((kind) => [
      kind,
      prng.chance(0.4) ? 0 : Math.min(highestRates[kind] * wildness, mostOften(kind)) * prng.next() ** 2,
    ]),
  );
  for (const [kind, rate] of Object.entries(fixed)) rates.set(kind as FaultKind, rate);
  const counts = new Map<string, number>();
  const happened = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  let areOver = false;
  return {
    counts,
    happened,
    get areOver() {
      return areOver;
    },
    stop() {
      areOver = true;
    },
    hits(kind) {
      if (areOver || !prng.chance(rates.get(kind)!)) return false;
      happened(kind);
      return true;
    },
  };
}
