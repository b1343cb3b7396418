/** What came of a nation's year, put together from its authorities. */

import { dayOf } from '../../domain/calendar/day.ts';
import { hour, type Instant, londonInstant } from '../../domain/calendar/london.ts';
import { quartilesOf } from '../../domain/reports/quartiles.ts';
import { type Costs, costsOf } from '../costs/costs.ts';
import { mergedMeters } from '../costs/merge.ts';
import type { Metered } from '../costs/meter.ts';
import type { Account } from './account.ts';
import type { AuthorityRun } from './authority-run.ts';
import { type Backlog, backlogOf } from './backlog.ts';
import { publishedQuartiles } from './conference-days.ts';
import { type Called, type Name, names } from './handlers.ts';
import { countsConferences } from './load.ts';
import type { NationRun } from './nation-run.ts';
import { bandsOf, type Timeliness, timelinessOfAll } from './reported.ts';

export interface Peak {
  readonly count: number;
  readonly at: Instant;
}

export interface Summary {
  readonly authorities: number;
  readonly cases: number;
  readonly milestones: number;
  readonly mails: number;
  readonly bounced: number;
  readonly failed: number;
  readonly swept: number;
  readonly conferences: number;
  readonly account: Account;
  readonly reports: Readonly<Record<string, number>>;
  readonly called: Readonly<Record<Name, Called>>;
  /** The busiest minute. */
  readonly milestonesPeak: Peak;
  readonly mailsPeak: Peak;
  /** What waits from the first working day after Christmas on. */
  readonly backlogs: readonly Backlog[];
  readonly reported: Timeliness;
  /** What went in: working days of conferences that the report counts. */
  readonly drawn: { readonly held: number; readonly bands: readonly number[] } & ReturnType<
    typeof quartilesOf
  >;
  readonly costs: Costs;
  readonly wall: number;
  readonly cpu: number;
  readonly memory: readonly number[];
  /** What is not as it must be, in words. Empty where all is well. */
  readonly wrong: readonly string[];
}

/** Mails a second that SES takes of a new account, and of one that has asked for more. */
export const rates = [14, 200] as const;
const afterChristmas = {
  from: londonInstant(dayOf(2026, 12, 25), 0),
  to: londonInstant(dayOf(2027, 1, 5), 0),
};

export function summaryOf({ runs, ...used }: NationRun, scale: number): Summary {
  const sum = (of: (run: AuthorityRun) => number) => runs.reduce((all, run) => all + of(run), 0);
  const bySecond = merged(runs.map(({ mailsBySecond }) => mailsBySecond));
  const byMinute = new Map<number, number>();
  for (const [second, count] of bySecond) add(byMinute, Math.floor(second / 60), count);
  const days = runs.flatMap(({ load, conferenceDays }) =>
    countsConferences(load.follows) ? conferenceDays : [],
  );
  const account = runs.map((run) => run.account).reduce(addedAccounts);
  const summary = {
    ...used,
    authorities: runs.length,
    cases: sum(({ cases }) => cases),
    milestones: sum(({ milestones }) => milestones),
    mails: sum(({ mails }) => mails),
    bounced: sum(({ bounced }) => bounced),
    failed: sum(({ failed }) => failed),
    swept: sum(({ swept }) => swept),
    conferences: sum(({ load }) => load.conferences),
    account,
    reports: runs.map(({ reports }) => reports).reduce(addedCounts),
    called: addedCalls(runs.map(({ called }) => called)),
    milestonesPeak: peakOf(merged(runs.map(({ milestonesByMinute }) => milestonesByMinute))),
    mailsPeak: peakOf(byMinute),
    backlogs: rates.map((rate) => backlogOf(bySecond, rate, afterChristmas)),
    reported: timelinessOfAll(runs.map(({ reported }) => reported)),
    drawn: { held: days.length, bands: bandsOf(days), ...quartilesOf(days) },
  };
  const metered = mergedMeters(runs.map((run) => run.metered));
  const costs = costsOf({
    ...summary,
    scale,
    metered,
    auditTook: sum(({ auditTook }) => auditTook) / account.audited,
    timing: { ...summary, ...account, set: setIn(metered) },
  });
  return { ...summary, costs, wrong: wrongWith(summary) };
}

/** How often the next moment of a case was set. */
function setIn({ calls }: Metered): number {
  return names.reduce((all, name) => all + (calls[name]?.['alarms.set'] ?? 0), 0);
}

/** Each check, and what is said where it does not hold. */
function wrongWith(summary: Omit<Summary, 'wrong' | 'costs'>): string[] {
  const { account, reported, drawn, mails } = summary;
  const notices = Object.values(account.kinds).reduce((all, count) => all + count, 0);
  const differs = (['lowerQuartile', 'median', 'upperQuartile'] as const).filter(
    (name) => reported.line[name] !== drawn[name] || drawn[name] !== publishedQuartiles[name],
  );
  const checks: readonly (readonly [number, string])[] = [
    [differs.length, 'quartiles are not those that went in'],
    [reported.held - drawn.held, 'conferences are counted that were not held'],
    [summary.failed, 'posts were refused or messages failed'],
    [summary.swept, 'cases were left for the sweep'],
    [account.unsent, 'notices have no accepted mail'],
    [account.repeated, 'notices have more than one'],
    [notices - mails, 'more notices than mails'],
    [account.missed, 'notices were called for and not sent'],
    [account.late, 'notices were late'],
    [account.unexpected, 'notices had no reason'],
  ];
  return checks.filter(([count]) => count !== 0).map(([count, text]) => `${count} ${text}`);
}

function merged(all: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const counts of all) for (const [key, count] of counts) add(sums, key, count);
  return sums;
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function peakOf(byMinute: ReadonlyMap<number, number>): Peak {
  let peak: Peak = { count: 0, at: 0 };
  for (const [minute, count] of byMinute) if (count > peak.count) peak = { count, at: minute * (hour / 60) };
  return peak;
}

function addedCounts<Key extends string>(
  one: Readonly<Partial<Record<Key, number>>>,
  other: Readonly<Partial<Record<Key, number>>>,
): Record<Key, number> {
  const sums = { ...one } as Record<Key, number>;
  for (const [key, count] of Object.entries(other) as [Key, number][]) sums[key] = (sums[key] ?? 0) + count;
  return sums;
}

function addedAccounts(one: Account, other: Account): Account {
  const { kinds, ...counts } = one;
  const { kinds: others, ...more } = other;
  return { ...addedCounts(counts, more), kinds: addedCounts(kinds, others) };
}

function addedCalls(all: readonly Readonly<Record<Name, Called>>[]): Record<Name, Called> {
  const of = (name: Name, field: keyof Called) => all.reduce((sum, called) => sum + called[name][field], 0);
  return Object.fromEntries(
    names.map((name) => [name, { calls: of(name, 'calls'), took: of(name, 'took') }]),
  ) as Record<Name, Called>;
}
