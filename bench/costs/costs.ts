/** What a year that was played would have cost, and what the same with somebody else's timers. */
import { type BillLine, billOf, times, totalOf } from './bill.ts';
import { prices } from './prices.ts';
import {
  actionsOf,
  businessDollars,
  developerDollars,
  durableDollars,
  operationsOf,
  stepFunctionsDollars,
  type Timing,
  transitionsOf,
} from './rivals.ts';
import { auditReadsOf, type Counted, standingUsage, type Usage, usageOf } from './usage.ts';

export interface Costs {
  /** In dollars a year, for as much work as was counted times what brings it to scale 1. */
  readonly work: readonly BillLine[];
  /** What one deployment costs with nothing to do. */
  readonly standing: readonly BillLine[];
  readonly england: number;
  readonly cases: number;
  readonly ofOneCase: number;
  /** One authority of middling size in a deployment of its own. */
  readonly authorityAlone: number;
  /** Of the reads, those of the hourly audit: how many, and what they cost. */
  readonly audit: { readonly reads: number; readonly dollars: number };
  /** The store after a year, in GB, indexes included. */
  readonly gigabytes: number;
  /** What of it wakes cases: schedules and what they put on the queue. */
  readonly timers: number;
  readonly stepFunctions: {
    readonly transitions: number;
    readonly aDeadline: number;
    readonly timers: number;
  };
  readonly durable: { readonly operations: number; readonly aCase: number; readonly timers: number };
  readonly temporal: {
    readonly actions: number;
    readonly aCase: number;
    readonly developer: number;
    readonly business: number;
  };
}

export interface Played extends Counted {
  readonly scale: number;
  readonly authorities: number;
  readonly timing: Timing;
}

export function costsOf(played: Played): Costs {
  const { scale, authorities, timing } = played;
  const usage = times(usageOf(played), 1 / scale);
  const work = billOf(usage);
  const standing = billOf(standingUsage(authorities));
  const england = totalOf(work) + totalOf(standing);
  const all = scaled(timing, 1 / scale);
  const auditReads = auditReadsOf(played) / scale;
  /** A log that is open for an hour is read once by the audit. */
  const openBytes = (auditReads * 4096) / 8766;
  return {
    work,
    standing,
    england,
    cases: all.cases,
    ofOneCase: england / all.cases,
    authorityAlone: totalOf(billOf(standingUsage(1))) + totalOf(work) / authorities,
    audit: { reads: auditReads, dollars: totalOf(billOf({ 'DynamoDB reads': auditReads })) },
    gigabytes: (usage['DynamoDB storage'] ?? 0) / 12,
    timers: timersOf(usage),
    stepFunctions: {
      transitions: transitionsOf(all),
      aDeadline: transitionsOf(all) / all.deadlines,
      timers: stepFunctionsDollars(all),
    },
    durable: {
      operations: operationsOf(all),
      aCase: operationsOf(all) / all.cases,
      timers: durableDollars(all),
    },
    temporal: {
      actions: actionsOf(all),
      aCase: actionsOf(all) / all.cases,
      developer: developerDollars(all, openBytes / 2 ** 30),
      business: businessDollars(all, openBytes / 2 ** 30),
    },
  };
}

/** Invocations of schedules, and the three requests to SQS for the message of each. */
function timersOf(usage: Usage): number {
  const invocations = usage['Scheduler invocations'] ?? 0;
  const dollars = (what: 'Scheduler invocations' | 'SQS requests', quantity: number) =>
    (quantity / prices[what].per) * prices[what].dollars;
  return dollars('Scheduler invocations', invocations) + dollars('SQS requests', 3 * invocations);
}

function scaled(timing: Timing, factor: number): Timing {
  const { cases, milestones, mails, deadlines, reached, set } = timing;
  return {
    cases: cases * factor,
    milestones: milestones * factor,
    mails: mails * factor,
    deadlines: deadlines * factor,
    reached: reached * factor,
    set: set * factor,
  };
}
