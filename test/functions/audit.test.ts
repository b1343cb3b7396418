import { describe, expect, test } from 'vitest';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { auditCases } from '../../functions/audit.ts';
import type { CaseKey, Ports } from '../../functions/ports.ts';
import { london } from '../support/clock-face.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context } from '../support/requests.ts';
import { given, milestone } from '../support/story.ts';

const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const rightly = (until: string) => given('walsall', [referral]).until(until).facts;

/** A world with open cases of Walsall, two a page, whose logs are given. */
async function worldOf(cases: readonly (readonly Parameters<Ports['logs']['append']>[1][])[]) {
  const world = worldInMemory({ now: london('2026-11-25 12:00') });
  const keys = cases.map((_, index): CaseKey => ({ authority: 'walsall', reference: `CASE-${index}` }));
  for (const [index, facts] of cases.entries()) {
    let log = await world.ports.logs.load(keys[index]!);
    for (const fact of facts) {
      const longer = await world.ports.logs.append(log, fact, false);
      if (longer === 'conflict') throw new Error('conflict');
      log = longer;
    }
  }
  const head = { length: 1, deadlines: [], closed: false };
  const ports: Ports = {
    ...world.ports,
    worklist: {
      ...world.ports.worklist,
      async page(authority, which, after) {
        expect(which).toBe('open');
        const from = Number(after ?? 0);
        const page = authority === 'walsall' ? keys.slice(from, from + 2) : [];
        const next = authority === 'walsall' && from + 2 < keys.length ? String(from + 2) : undefined;
        return { cases: page.map((key) => ({ key, head })), next };
      },
    },
  };
  return { ...world, ports, run: () => auditCases(ports)({}, context) };
}

describe('the hourly audit', () => {
  test('expects nothing of a case that is to be erased, whatever a list still says', async () => {
    const at = london('2026-11-25 11:50');
    const unsent = [milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' })];
    const decision = { is: 'erasure-decided', at, reason: 'wrong-case', by: 'person-1' } as const;
    expect(await (await worldOf([unsent])).run()).toMatchObject({ missed: 1 });
    expect(await (await worldOf([[...unsent, decision]])).run()).toMatchObject({ missed: 0, cases: 1 });
  });

  test('goes through every page and finds nothing where all was sent', async () => {
    const facts = rightly('2026-11-25 12:00');
    const world = await worldOf([facts, facts, facts]);
    expect(await world.run()).toEqual({ missed: 0, late: 0, unexpected: 0, cases: 3 });
    expect(world.reports).toEqual([{ what: 'audit-succeeded', count: 3 }]);
  });

  test('counts what was missed, and reports no reference', async () => {
    const world = await worldOf([[referral], rightly('2026-11-25 12:00'), [referral]]);
    expect(await world.run()).toMatchObject({ missed: 2, cases: 3 });
    expect(world.reports).toEqual([
      { what: 'audit-missed', count: 2 },
      { what: 'audit-succeeded', count: 3 },
    ]);
  });

  test('counts what was late, and what had no reason', async () => {
    const slow = rightly('2026-11-25 12:00').map((fact) =>
      fact.is === 'notice-claimed' ? { ...fact, at: fact.at + 600_000 } : fact,
    );
    const done = milestone('referral-confirmed-in-writing', '2026-11-25 09:30');
    const [started, ...sent] = rightly('2026-11-25 12:00');
    const world = await worldOf([slow, [started!, done, ...sent]]);
    expect(await world.run()).toMatchObject({ missed: 0, late: 1, unexpected: 1 });
  });

  test('looks only at the time since its last success, whatever failed in between', async () => {
    const world = await worldOf([[referral]]);
    expect(await world.run()).toMatchObject({ missed: 1 });
    world.clock.now = london('2026-11-25 13:00');
    expect(await world.run()).toMatchObject({ missed: 0 });
    world.clock.now = london('2026-11-26 12:00');
    const broken = {
      ...world.ports,
      logs: { ...world.ports.logs, load: () => Promise.reject(new Error('Unavailable')) },
    };
    await expect(auditCases(broken)({}, context)).rejects.toThrow('Unavailable');
    expect(world.reports.filter(({ what }) => what === 'audit-succeeded')).toHaveLength(2);
    expect(await world.run()).toMatchObject({ missed: 2 });
  });

  test('judges a case in the hour of a change of settings by what held before or after', async () => {
    const periods = { 'dissent-considered': '5 working days' } as const;
    const raised = milestone('dissent-raised-with-manager', '2026-11-02 10:00');
    const world = await worldOf([[raised]]);
    const before = { version: 1, settings: unsetSettings, by: 'one', at: 0 };
    const changedAt = (at: string) => ({
      version: 2,
      settings: { ...unsetSettings, periods },
      by: 'one',
      at: london(at),
    });
    const audited = (record: ReturnType<typeof changedAt>) =>
      auditCases({
        ...world.ports,
        audits: {
          ...world.ports.audits,
          last: async () => ({
            at: london('2026-11-02 00:00'),
            publication: await world.ports.calendars.published(),
          }),
        },
        authorities: {
          ...world.ports.authorities,
          find: async () => record,
          history: async () => [record, before],
        },
      })({}, context);
    expect(await audited(changedAt('2026-11-25 11:30'))).toMatchObject({ missed: 0 });
    expect((await audited(changedAt('2026-11-01 12:00'))).missed).toBeGreaterThan(0);
  });
});
