/** One authority's year in simulated time: everything posted, woken, sent and reported at its moment, through the real handlers. */
import { isoInstant, minute, second } from '../../domain/calendar/london.ts';
import { type Metered, openMeter } from '../costs/meter.ts';
import { openMemoryWorld } from '../memory/world.ts';
import { type Account, auditCase, countNotices, newAccount } from './account.ts';
import { firstDay } from './calendar.ts';
import { type Called, type Name, openHandlers } from './handlers.ts';
import type { AuthorityLoad } from './load.ts';
import { openMailEvents } from './mail-events.ts';
import { settingsOf, sourceOf } from './place.ts';
import { type Posting, yearOf } from './postings.ts';
import { type Reported, reportOf } from './reported.ts';
import { openStopwatch } from './stopwatch.ts';

export interface AuthorityRun {
  readonly load: AuthorityLoad;
  readonly cases: number;
  readonly milestones: number;
  readonly mails: number;
  readonly bounced: number;
  /** Answers to milestones other than 201, and messages of queues that were not dealt with. */
  readonly failed: number;
  /** What the functions reported, by what it was. */
  readonly reports: Readonly<Record<string, number>>;
  /** Cases that the sweep found in the end. */
  readonly swept: number;
  readonly called: Readonly<Record<Name, Called>>;
  /** Milestones by minute and mails by second, since 1970. */
  readonly milestonesByMinute: ReadonlyMap<number, number>;
  readonly mailsBySecond: ReadonlyMap<number, number>;
  readonly account: Account;
  readonly reported: Reported;
  /** What was asked of AWS. */
  readonly metered: Metered;
  /** Milliseconds that the audits took. */
  readonly auditTook: number;
  /** Working days of conferences, as they were drawn. */
  readonly conferenceDays: readonly number[];
}

export interface RunOptions {
  readonly seed: number;
  /** Of so many cases one is audited. */
  readonly auditEvery: number;
  /** Is told of how many referrals' worth of work was done since it was told before. */
  progress(referrals: number): void;
}

export async function runAuthority(load: AuthorityLoad, options: RunOptions): Promise<AuthorityRun> {
  const { postings, conferenceDays } = yearOf(load, options.seed);
  const source = sourceOf(load);
  const events = openMailEvents();
  const mailsBySecond = new Map<number, number>();
  const milestonesByMinute = new Map<number, number>();
  const announced: unknown[] = [];
  const meter = openMeter();
  const world = openMemoryWorld({
    now: firstDay * 24 * 60 * minute,
    seed: options.seed + load.number,
    sources: [source],
    authorities: { [load.follows]: settingsOf(load) },
    onMail(mail, _to, _mail, tags) {
      add(mailsBySecond, Math.floor(world.clock.now / second));
      events.add(mail, tags, world.clock.now);
    },
    onCall(call, args) {
      if (call === 'announcements.put') announced.push(args[0]);
      meter.onCall(handlers.atWork, call, args, world.clock.now);
    },
  });
  const { clock, alarms, cases, ports } = world;
  const handlers = openHandlers(ports);
  let failed = 0;
  let told = 0;

  const post = async ({ reference, happening }: Posting, place: number) => {
    add(milestonesByMinute, Math.floor(clock.now / minute));
    const status = await handlers.receive(
      source.source,
      `${load.number}-${place}`,
      bodyOf(reference, happening),
      clock.now,
    );
    if (status !== 201) failed += 1;
    told += 1;
    if (told % 500 === 0) options.progress((500 / postings.length) * load.referrals);
  };
  const take = async (name: Exclude<Name, 'receive-milestone'>, body: string) => {
    if (!(await handlers.take(name, body))) failed += 1;
  };

  const watch = openStopwatch();
  for (let place = 0; ; ) {
    const announcement = announced.pop();
    const rung = announcement === undefined ? alarms.takeRung() : undefined;
    if (announcement !== undefined) await take('publish-changes', JSON.stringify(announcement));
    else if (rung) await take('wake-case', JSON.stringify(rung.key));
    else {
      const posted = postings[place]?.postedAt ?? Number.POSITIVE_INFINITY;
      const alarm = toSecond(alarms.next());
      const at = Math.min(posted, alarm, events.next());
      if (at === Number.POSITIVE_INFINITY) break;
      clock.now = Math.max(clock.now, at);
      if (at === posted) {
        await post(postings[place]!, place);
        place += 1;
      } else if (at === alarm) {
        await take('wake-case', JSON.stringify(alarms.takeDue(alarm)!.key));
      } else await take('record-delivery', events.take());
    }
  }
  options.progress(((told % 500) / postings.length) * load.referrals);

  const share = watch.processorShare();
  const metered = meter.result();
  clock.now += 5 * minute;
  const swept = await handlers.sweep();
  const account = newAccount();
  let [number, auditTook] = [0, 0];
  for (const { facts, head } of cases.all()) {
    countNotices(account, facts);
    account.deadlines += head?.deadlines.length ?? 0;
    if (number % options.auditEvery === 0) {
      const begun = performance.now();
      auditCase(account, load.follows, facts, clock.now);
      auditTook += share * (performance.now() - begun);
    }
    number += 1;
  }
  return {
    load,
    cases: cases.count(),
    milestones: told,
    mails: world.mails(),
    bounced: events.bounced,
    failed,
    reports: countsOf(world.reports.map(({ what }) => what)),
    swept,
    called: handlers.calledAt(share),
    milestonesByMinute,
    mailsBySecond,
    account,
    reported: await reportOf(world, load.follows),
    metered,
    auditTook,
    conferenceDays,
  };
}

function bodyOf(reference: string, { at, type, data, people }: Posting['happening']): string {
  return JSON.stringify({
    case: reference,
    type,
    occurredAt: isoInstant(at),
    ...(data && { data }),
    ...(people && { people }),
  });
}

/** A schedule knows whole seconds and is not early. */
function toSecond(at: number | undefined): number {
  return at === undefined ? Number.POSITIVE_INFINITY : Math.ceil(at / second) * second;
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
