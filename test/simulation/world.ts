/** The world of one run: services, functions, sources and readers around one scheduler. */
import type { SQSBatchResponse } from 'aws-lambda';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { type Instant, second } from '../../domain/calendar/london.ts';
import { openHandlers } from '../../functions/handlers.ts';
import type { Announcement, ReportEntry } from '../../functions/ports.ts';
import { hiddenWhileHandledBy, intakes } from '../../infra/sizes.ts';
import { lookAfter, lookAtAll, openBuilds } from './deployment.ts';
import { type Faults, openFaults } from './faults.ts';
import { type Handler, type Lambda, openLambda } from './lambda.ts';
import type { Mutant } from './mutants/mutant.ts';
import { startAdministrators } from './people/administrator.ts';
import { openReaders, type Readers } from './people/readers.ts';
import { type Answered, openSource } from './people/source.ts';
import { portsOf } from './ports.ts';
import { openPrng } from './prng.ts';
import type { Process } from './process.ts';
import { startAuditing, startDigesting, startRefreshing, startSweeping } from './recurring.ts';
import { startRewind } from './rewind.ts';
import type { Scheduler } from './scheduler.ts';
import { broughtBy } from './services/digests.ts';
import { type LaneQueues, laneQueues } from './services/lanes.ts';
import { type Intake, openQueue, type Queue } from './services/queue.ts';
import { openSchedules } from './services/schedules.ts';
import { type AcceptedMail, openSes, type Ses } from './services/ses.ts';
import { openTable, type Table } from './services/table.ts';
import type { Trace } from './trace.ts';
import { openWire } from './wire.ts';
import type { Workload } from './workload.ts';

/** An entry of the log, and when it was written. */
export interface Reported extends ReportEntry {
  readonly at: number;
}

export interface World {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly workload: Workload;
  readonly table: Table;
  readonly ses: Ses;
  readonly wakeQueues: LaneQueues;
  readonly eventQueue: Queue;
  readonly lambda: Lambda;
  readonly answered: readonly Answered[];
  readonly readers: Readers;
  readonly reports: readonly Reported[];
}

export interface WorldParts {
  readonly seed: number;
  readonly scheduler: Scheduler;
  readonly workload: Workload;
  readonly trace: Trace;
  readonly mutant: Mutant;
  onAccepted(world: World, mail: AcceptedMail): void;
}

/** Sets up everything and starts it. Nothing happens before the scheduler runs. */
export function openWorld({ seed, scheduler, workload, trace, mutant, onAccepted }: WorldParts): World {
  const prng = openPrng(seed, 'world');
  const faults = openFaults(openPrng(seed, 'faults'), mutant.rates);
  const parts = { scheduler, faults, prng, trace };
  const wire = openWire(parts);
  const table = openTable(scheduler, faults, prng);
  const reports: Reported[] = [];

  const intakeOf = (name: 'wake-case' | 'record-delivery'): Intake => ({
    batch: intakes[name].batch,
    concurrency: prng.between(2, 6),
    hidden: hiddenWhileHandledBy(name) * second,
    call: (event, done) =>
      lambda.call(name, event, (answer) => {
        const isLost = mutant.losesFailedEvents && name === 'record-delivery';
        done(
          isLost
            ? { batchItemFailures: [] }
            : 'value' in answer
              ? (answer.value as SQSBatchResponse)
              : undefined,
        );
      }),
  });
  const wakeQueues = laneQueues(() => openQueue(scheduler, faults, prng, intakeOf('wake-case')));
  const eventQueue = openQueue(scheduler, faults, prng, intakeOf('record-delivery'));
  const schedules = openSchedules({ ...parts, wire, wakeQueues });
  const ses = openSes({
    ...parts,
    wire,
    eventQueue,
    brings: ({ text, tags }) => broughtBy(table, text, tags).notices,
    badAddresses: prng.pick([0, 0.1, 0.3]),
    onAccepted: (mail) => {
      onAccepted(world, mail);
      readers.receive(mail);
    },
  });
  const bulletin = () => {
    const { proclaimed } = workload;
    return proclaimed && proclaimed.at <= scheduler.now ? proclaimed.holidays : bankHolidays;
  };
  const report = (process: Process, entry: ReportEntry) => {
    if (!process.isAlive) return;
    trace(process.name, `reports ${JSON.stringify(entry)}`);
    reports.push({ ...entry, at: scheduler.now });
  };
  const services = {
    ...parts,
    ignores: mutant.ignores ?? [],
    wire,
    table,
    wakeQueues,
    schedules,
    ses,
    bulletin,
    report,
    now: () => scheduler.now,
    announce: (process: Process, { key, changes }: Announcement) =>
      wire.request(process, {
        what: `announce ${changes.length} changes of ${key.reference}`,
        tries: 4,
        limit: 3 * second,
        throttledAs: 'ThrottlingException',
        perform: () => {},
      }),
    pause: (process: Process, milliseconds: number) =>
      process.wait<void>(({ resolve }) => scheduler.after(milliseconds, () => resolve())),
  };
  const builds = openBuilds(workload.deployment, () => scheduler.now, faults, prng);
  const lambda = openLambda({
    ...parts,
    isCurrent: builds.isCurrent,
    open: (name, process) => {
      const easy = builds.portsOf(name, process, portsOf(services, process));
      const ports = mutant.hardship?.(easy) ?? easy;
      return openHandlers(mutant.ports?.(ports, table) ?? ports)[name] as unknown as Handler;
    },
  });
  const readers = openReaders({ ...parts, lambda });
  provision(table, workload);
  const source = openSource({ ...parts, lambda }, workload.posts);
  const again = (since: Instant) => {
    // The heads that came back may be of another build
    lookAtAll(wakeQueues);
    source.postAgain(since);
    const lost = workload.changes.filter(({ at }) => at > since && at <= scheduler.now);
    startAdministrators({ ...parts, lambda }, lost);
  };
  if (!mutant.withoutSweep) startSweeping({ ...parts, lambda, table });
  startDigesting({ ...parts, lambda, table });
  startRefreshing({ ...parts, lambda, table });
  if (workload.audits) startAuditing({ ...parts, lambda, table });
  startAdministrators({ ...parts, lambda }, workload.changes);
  if (workload.rewind) startRewind(workload.rewind, { ...parts, lambda, table, again });
  if (workload.deployment && !mutant.forgetsDeployments)
    lookAfter(workload.deployment, scheduler, wakeQueues);
  const world: World = {
    scheduler,
    faults,
    workload,
    table,
    ses,
    wakeQueues,
    eventQueue,
    lambda,
    answered: source.answered,
    readers,
    reports,
  };
  return world;
}

/** Sources and directories stand in the table before anything happens. */
function provision(table: Table, { settings: all, start }: Workload): void {
  for (const [authority, settings] of all) {
    const source = { pk: { S: `source#demo-${authority}` }, sk: { S: 'source' } };
    table.put({ ...source, authority: { S: authority } }, () => true);
    const body = { S: JSON.stringify({ version: 1, settings, by: 'provision', at: start }) };
    table.put({ pk: { S: `authority#${authority}` }, sk: { S: 'settings#00000001' }, body }, () => true);
  }
}
