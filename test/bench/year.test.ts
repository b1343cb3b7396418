import { beforeAll, describe, expect, test } from 'vitest';
import { type AuthorityRun, runAuthority } from '../../bench/year/authority-run.ts';
import { backlogOf } from '../../bench/year/backlog.ts';
import { conferenceDays, publishedQuartiles } from '../../bench/year/conference-days.ts';
import { countsConferences, england, loadsOf } from '../../bench/year/load.ts';
import { readOptions } from '../../bench/year/options.ts';
import { yearOf } from '../../bench/year/postings.ts';
import { linesOf } from '../../bench/year/print.ts';
import { timelinessOfAll } from '../../bench/year/reported.ts';
import { summaryOf } from '../../bench/year/summary.ts';
import { quartilesOf } from '../../domain/reports/quartiles.ts';

// The generator of a nation's year: the totals and quartiles that are published, and the same year for the same seed.

const days = (count: number, seed: number) =>
  Array.from({ length: count }, (_, nth) => conferenceDays(nth, seed));
const share = (all: readonly number[], from: number, to: number) =>
  all.filter((each) => each >= from && each <= to).length / all.length;

test('at scale 1 the authorities together have the published load, each of its own size', () => {
  const loads = loadsOf(1, 1);
  const sum = (field: 'referrals' | 'enquiries' | 'conferences') =>
    loads.reduce((all, load) => all + load[field], 0);
  expect(loads).toHaveLength(153);
  expect(sum('referrals')).toBe(633_000);
  expect(sum('enquiries')).toBe(230_590);
  expect(sum('conferences')).toBe(72_100);
  const sizes = loads.map(({ referrals }) => referrals).sort((one, other) => one - other);
  expect(sizes.at(-1)! / sizes[76]!).toBeGreaterThan(2.5);
  expect(sizes[0]).toBeGreaterThan(200);
  expect(
    loads.every(
      ({ referrals, enquiries, conferences }) => conferences <= enquiries && enquiries <= referrals,
    ),
  ).toBe(true);
});

test('each conference whose days are counted has a place of its own in the distribution', () => {
  const places = loadsOf(0.01, 7)
    .filter(({ follows }) => countsConferences(follows))
    .flatMap(({ conferences, conferencesBefore }) =>
      Array.from({ length: conferences }, (_, nth) => conferencesBefore + nth),
    );
  expect(new Set(places).size).toBe(places.length);
  expect(Math.max(...places)).toBe(places.length - 1);
});

test.each([1, 2, 3, 4, 5])('working days have the published quartiles, with seed %i', (seed) => {
  for (const count of [300, 48_000]) expect(quartilesOf(days(count, seed))).toEqual(publishedQuartiles);
  const all = days(48_000, seed);
  expect(share(all, 0, 10)).toBeCloseTo(0.1, 2);
  expect(share(all, 11, 15)).toBeCloseTo(0.69, 2);
  expect(share(all, 16, 20)).toBeCloseTo(0.14, 2);
  expect(share(all, 21, 99)).toBeCloseTo(0.07, 2);
});

test('the same seed tells the same year, another another', () => {
  const [load] = loadsOf(0.002, 3);
  const told = (seed: number) => JSON.stringify(yearOf(load!, seed));
  expect(told(3)).toBe(told(3));
  expect(told(3)).not.toBe(told(4));
});

test('of each case it is told in the order in which it happened, within minutes, and the end comes last', () => {
  for (const load of loadsOf(0.003, 2).slice(0, 6)) {
    const { postings } = yearOf(load, 2);
    const cases = Map.groupBy(postings, ({ reference }) => reference);
    expect(cases.size).toBe(load.referrals);
    for (const posted of cases.values()) {
      const moments = posted.map(({ happening }) => happening.at);
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
      expect(posted.every(({ postedAt, happening }) => postedAt >= happening.at)).toBe(true);
      expect(posted.at(-1)?.happening.type).toBe('case-closed');
    }
  }
});

test.each([
  ['the West Midlands', 0],
  ['Gloucestershire', 1],
  ['Wirral', 2],
])(
  'an authority that follows %s has a year in which nothing is lost, repeated or late',
  async (_, number) => {
    const load = loadsOf(0.004, 1)[number]!;
    const run = await runAuthority(load, { seed: 1, auditEvery: 1, progress: () => {} });
    expect(run.cases).toBe(load.referrals);
    expect(run.mails).toBeGreaterThan(load.referrals / 2);
    expect(run).toMatchObject({
      failed: 0,
      swept: 0,
      account: { unsent: 0, repeated: 0, missed: 0, late: 0, unexpected: 0, audited: load.referrals },
    });
    if (countsConferences(load.follows)) {
      const { line, held } = timelinessOfAll([run.reported]);
      expect(held).toBe(load.conferences);
      expect(line).toMatchObject(quartilesOf(run.conferenceDays));
    }
  },
);

test('a queue in front of SES: thirty mails at two a second wait fifteen, and what comes meanwhile waits for them', () => {
  const backlog = backlogOf(
    new Map([
      [100, 30],
      [110, 4],
      [500, 2],
    ]),
    2,
    { from: 0, to: 600_000 },
  );
  expect(backlog).toEqual({
    rate: 2,
    came: 36,
    longestWait: 15,
    longestAt: 100_000,
    emptyAt: 117_000,
  });
});

describe('the summary', () => {
  const loads = loadsOf(0.004, 1).slice(0, 3);
  let runs: readonly AuthorityRun[];
  beforeAll(async () => {
    const played: AuthorityRun[] = [];
    for (const load of loads) {
      played.push(await runAuthority(load, { seed: 1, auditEvery: 1, progress: () => {} }));
    }
    runs = played;
  });
  const summarised = (change: (run: AuthorityRun) => Partial<AuthorityRun>) =>
    summaryOf({ runs: runs.map((run) => ({ ...run, ...change(run) })), wall: 1, cpu: 1, memory: [1] }, 0.004);
  const isWrong = (change: (run: AuthorityRun) => Partial<AuthorityRun>) => summarised(change).wrong.join();

  test('adds up the authorities, and its bill stands for scale 1', () => {
    const summary = summarised(() => ({}));
    expect(summary.cases).toBe(loads.reduce((sum, { referrals }) => sum + referrals, 0));
    const notices = Object.values(summary.account.kinds).reduce((sum, count) => sum + count, 0);
    expect(notices).toBe(summary.mails);
    const mails = summary.costs.work.find(({ what }) => what === 'SES mails');
    expect(mails?.quantity).toBeCloseTo(summary.mails / 0.004);
    expect(linesOf(summary).join('\n')).toContain(String(summary.mails));
  });

  test('says what is not as it must be', () => {
    const asItIs = isWrong(() => ({}));
    expect(asItIs).not.toMatch(/mail|sweep|called for|not held/);
    expect(isWrong(({ account }) => ({ account: { ...account, unsent: 1 } }))).toContain(
      '3 notices have no accepted mail',
    );
    expect(isWrong(({ account }) => ({ account: { ...account, missed: 2 } }))).toContain(
      '6 notices were called for',
    );
    expect(isWrong(({ mails }) => ({ mails: mails + 1 }))).toContain('more notices than mails');
    expect(isWrong(() => ({ swept: 1 }))).toContain('3 cases were left for the sweep');
    expect(isWrong(() => ({ conferenceDays: [] }))).toContain('conferences are counted');
    expect(isWrong(() => ({ conferenceDays: [20, 20, 20] }))).toContain('3 quartiles');
  });
});

test('options that cannot be meant are refused', () => {
  expect(readOptions(['--scale', '1']).scale * england.referrals).toBe(633_000);
  expect(() => readOptions(['--scale', 'all'])).toThrow('--scale');
  expect(() => readOptions(['--sclae', '1'])).toThrow();
});
