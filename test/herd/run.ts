/** One herd: the cases are posted before Christmas, the morning comes, and everything is measured when it has passed. */
import { hour, type Instant, minute } from '../../domain/calendar/london.ts';
import { type Lane, lanes } from '../../functions/settings/lanes.ts';
import { recordsIn } from '../simulation/checks/record.ts';
import { mayFind } from '../simulation/recurring.ts';
import { lostOf } from './lost.ts';
import { type Notice, noticesOf } from './notices.ts';
import { morningOf, nine, type Options } from './workload.ts';
import { openWorld, type World } from './world.ts';

/** The world at one minute of the morning. */
export interface Sample {
  readonly at: Instant;
  /** Messages in each wake queue, and how long the oldest has waited, in milliseconds. */
  readonly waiting: Readonly<Record<Lane, number>>;
  readonly oldest: Readonly<Record<Lane, number>>;
  readonly events: number;
}

export interface Outcome {
  readonly options: Options;
  readonly notices: readonly Notice[];
  readonly lost: readonly string[];
  readonly samples: readonly Sample[];
  /** From nine on. */
  readonly counts: Readonly<
    Record<'mails' | 'refused' | 'writes' | 'wakes' | 'idleWakes' | 'duplicates', number>
  >;
  /** Facts of each kind that say that something went otherwise than it should, in all logs. */
  readonly troubles: Readonly<Record<string, number>>;
  readonly cases: number;
}

/** Longer than any herd that passes. */
const longestMorning = 10 * hour;

export async function run(options: Options): Promise<Outcome> {
  const world = openWorld(options);
  const { scheduler, table, ses } = world;
  await scheduler.run(nine - 1);
  const before = countsOf(world);
  const samples: Sample[] = [];
  for (let at = nine; isUnderWay(world, options) && at < nine + longestMorning; at += minute) {
    await scheduler.run(at);
    samples.push(sampleOf(world));
  }
  const records = recordsIn(table);
  const after = countsOf(world);
  const counts = Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Outcome['counts']]]),
  ) as Outcome['counts'];
  await world.close();
  return {
    options,
    notices: noticesOf(records, ses.accepted),
    lost: lostOf(records, ses.accepted, scheduler.now),
    samples,
    counts,
    troubles: troublesOf(world, records),
    cases: records.length,
  };
}

/** Until all that is urgent has come, every queue is empty, and the sweep would find nothing. */
function isUnderWay({ scheduler, wakeQueues, eventQueue, table }: World, options: Options): boolean {
  if (scheduler.now < nine + morningOf(options) + 3 * minute) return true;
  const waiting = [...Object.values(wakeQueues), eventQueue].some(({ length }) => length > 0);
  return waiting || mayFind(table, scheduler.now);
}

function sampleOf({ scheduler, wakeQueues, watches, eventQueue }: World): Sample {
  const each = (of: (lane: Lane) => number) =>
    Object.fromEntries(lanes.map((lane) => [lane, of(lane)])) as Record<Lane, number>;
  const { now } = scheduler;
  return {
    at: now,
    waiting: each((lane) => wakeQueues[lane].length),
    oldest: each((lane) => now - (watches[lane].oldest() ?? now)),
    events: eventQueue.length,
  };
}

function countsOf({ ses, limit, meter, watches }: World): Outcome['counts'] {
  const duplicates = lanes.reduce((sum, lane) => sum + watches[lane].duplicates, 0);
  return { mails: ses.accepted.length, refused: limit.refused, ...meter, duplicates };
}

function troublesOf({ reports, wakeQueues, eventQueue }: World, records: ReturnType<typeof recordsIn>) {
  const facts = records.flatMap((record) => record.facts);
  const count = (is: string) => facts.filter((fact) => fact.is === is).length;
  const dead = [...Object.values(wakeQueues), eventQueue].reduce((sum, queue) => sum + queue.dead.length, 0);
  return {
    'put off': count('notice-deferred'),
    refused: count('notice-refused'),
    'sent to someone else instead': facts
      .flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []))
      .filter(({ replaces }) => replaces !== undefined).length,
    'left to a person': count('notice-needs-a-person'),
    'dead letters': dead,
    errors: reports.filter(({ error }) => error !== undefined).length,
  };
}
