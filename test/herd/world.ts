/** The real functions and adapters over the simulation's services, as many copies of each as the place has. */
import type { SQSBatchResponse } from 'aws-lambda';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { second } from '../../domain/calendar/london.ts';
import { openHandlers } from '../../functions/handlers.ts';
import type { ReportEntry } from '../../functions/ports.ts';
import { type Lane, lanes } from '../../functions/settings/lanes.ts';
import { hiddenWhileHandledBy, intakes, recorders, sendersIn } from '../../infra/sizes.ts';
import { type Handler, openLambda } from '../simulation/lambda.ts';
import { openSource } from '../simulation/people/source.ts';
import { portsOf } from '../simulation/ports.ts';
import { openPrng } from '../simulation/prng.ts';
import type { Process } from '../simulation/process.ts';
import { startSweeping } from '../simulation/recurring.ts';
import { openScheduler, type Scheduler } from '../simulation/scheduler.ts';
import type { LaneQueues } from '../simulation/services/lanes.ts';
import { type Intake, openQueue, type Queue } from '../simulation/services/queue.ts';
import { openSchedules } from '../simulation/services/schedules.ts';
import { openSes, type Ses } from '../simulation/services/ses.ts';
import { openTable, type Table } from '../simulation/services/table.ts';
import { noTrace } from '../simulation/trace.ts';
import { openAuthorities } from './authorities.ts';
import { calm, openRateLimit, type RateLimit } from './calm.ts';
import { countedTable, type Meter, meteredHandler, newMeter } from './meter.ts';
import { openQueueWatch, type QueueWatch } from './queue-watch.ts';
import { openCalmWire } from './wire.ts';
import { drawWorkload, type Options, start } from './workload.ts';

export interface World {
  readonly scheduler: Scheduler;
  readonly table: Table;
  readonly ses: Ses;
  readonly limit: RateLimit;
  readonly wakeQueues: LaneQueues;
  readonly watches: Readonly<Record<Lane, QueueWatch>>;
  readonly eventQueue: Queue;
  readonly meter: Meter;
  readonly reports: readonly ReportEntry[];
  close(): Promise<void>;
}

/** A run of fifty thousand notices takes some eight million; without an end it would never stop. */
const mostSteps = 100_000_000;
/** SQS gives what has waited longest, about. */
const disorder = 100;
/** What changed is put in a queue of its own; no notice depends on what becomes of it there. */
const announcing = {
  what: 'announce changes',
  tries: 4,
  limit: 3 * second,
  throttledAs: 'ThrottlingException',
  perform: () => {},
};

export function openWorld(options: Options): World {
  const { seed, rate } = options;
  const prng = openPrng(seed, 'herd');
  const scheduler = openScheduler(start, openPrng(seed, 'scheduler'), mostSteps);
  const now = () => scheduler.now;
  const limit = openRateLimit(now, rate);
  const faults = calm(limit);
  const parts = { scheduler, faults, prng, trace: noTrace, wire: openCalmWire(scheduler, prng) };
  const meter = newMeter();
  const table = countedTable(openTable(scheduler, faults, prng), meter);
  const reports: ReportEntry[] = [];

  const intakeOf = (name: keyof typeof intakes, concurrency: number, watch?: QueueWatch): Intake => ({
    batch: intakes[name].batch,
    concurrency,
    disorder,
    hidden: hiddenWhileHandledBy(name) * second,
    call(event, done) {
      watch?.taken(event);
      lambda.call(name, event, (answer) =>
        done('value' in answer ? (answer.value as SQSBatchResponse) : undefined),
      );
    },
  });
  const place = { mailsASecond: rate };
  const watches = byLane(() => openQueueWatch(now));
  const wakeQueues = byLane((lane) =>
    watches[lane].over(
      openQueue(scheduler, faults, prng, intakeOf('wake-case', sendersIn(lane, place), watches[lane])),
    ),
  );
  const eventQueue = openQueue(scheduler, faults, prng, intakeOf('record-delivery', recorders(place)));
  const ses = openSes({ ...parts, eventQueue, badAddresses: 0, brings: () => [], onAccepted: () => {} });
  const services = {
    ...parts,
    ignores: [],
    table,
    wakeQueues,
    schedules: openSchedules({ ...parts, wakeQueues }),
    ses,
    bulletin: () => bankHolidays,
    report: (_process: Process, entry: ReportEntry) => reports.push(entry),
    now,
    announce: (process: Process) => parts.wire.request(process, announcing),
    pause: (process: Process, milliseconds: number) =>
      process.wait<void>(({ resolve }) => scheduler.after(milliseconds, () => resolve())),
  };
  const lambda = openLambda({
    ...parts,
    coldStarts: 0,
    open: (name, process) =>
      meteredHandler(name, meter, portsOf(services, process), (ports) => {
        return openHandlers(ports)[name] as unknown as Handler;
      }),
  });
  openAuthorities(table);
  openSource({ ...parts, lambda }, drawWorkload(options, openPrng(seed, 'workload')));
  startSweeping({ ...parts, lambda, table });
  return {
    scheduler,
    table,
    ses,
    limit,
    wakeQueues,
    watches,
    eventQueue,
    meter,
    reports,
    close: lambda.close,
  };
}

function byLane<T>(make: (lane: Lane) => T): Record<Lane, T> {
  return Object.fromEntries(lanes.map((lane) => [lane, make(lane)])) as Record<Lane, T>;
}
