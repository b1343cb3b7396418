import { describe, expect, test } from 'vitest';
import type { NoticeClaimed } from '../../domain/case/facts.ts';
import type { Retention } from '../../domain/case/retention.ts';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { wake } from '../../functions/case/wake.ts';
import { erase } from '../../functions/erase.ts';
import { decideErasure } from '../../functions/erasure/decide.ts';
import { eraseCase } from '../../functions/erasure/erase-case.ts';
import type { CaseKey, Ports, SettingsRecord } from '../../functions/ports.ts';
import { receiveMilestone } from '../../functions/receive-milestone.ts';
import { recordDelivery } from '../../functions/record-delivery.ts';
import { web } from '../../functions/web.ts';
import { london } from '../support/clock-face.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, mailEvent, pageRequest, post, queued, source } from '../support/requests.ts';
import { addresses, milestone } from '../support/story.ts';

const minute = 60_000;
const aDay = 24 * 60 * minute;
const key: CaseKey = { authority: 'walsall', reference: 'WM-1' };
const other: CaseKey = { authority: 'walsall', reference: 'WM-2' };
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const closing = milestone('case-closed', '2026-11-27 15:00');
const setAt = london('2026-11-01 09:00');

interface Setting {
  readonly closedCases?: Retention;
  readonly history?: readonly SettingsRecord[];
}

const settingsOf = (version: number, closedCases: Retention | undefined, at = setAt): SettingsRecord => ({
  version,
  settings: {
    ...unsetSettings,
    directory: addresses,
    ...(closedCases !== undefined && { retention: { closedCases } }),
  },
  by: 'administrator',
  at,
});

/** A case with a reminder sent and closed on 27 November 2026, and another one open. */
async function closedCase({ closedCases, history }: Setting = {}): Promise<World> {
  const world = worldInMemory({ now: london('2026-11-25 10:00'), sources: [source] });
  const records = history ?? [settingsOf(1, closedCases)];
  Object.assign(world.ports.authorities, { find: async () => records[0], history: async () => records });
  const hear = async (which: CaseKey, fact: typeof referral) =>
    world.ports.logs.append(await world.ports.logs.load(which), fact, true);
  for (const each of [key, other]) {
    await hear(each, referral);
    await wake(world.ports, each);
  }
  world.clock.now = london('2026-11-27 15:00');
  await hear(key, closing);
  await wake(world.ports, key);
  return world;
}

const runAt = (world: World, time: string, ports: Ports = world.ports) => {
  world.clock.now = london(time);
  return erase(ports)({}, context);
};

const isGone = (world: World) => world.factsOf(key).length === 0 && world.headOf(key) === undefined;

describe('cases closed for longer than their authority keeps them', () => {
  test('are decided on in one run and gone in the next, and nothing else is touched', async () => {
    const world = await closedCase({ closedCases: '1 year' });
    const [facts, mails] = [world.factsOf(key), world.mails.length];
    const link = facts.flatMap((fact) => (fact.is === 'notice-claimed' ? [fact.link] : []))[0]!;
    expect(world.links.has(link)).toBe(true);

    expect(await runAt(world, '2027-11-27 23:59')).toEqual({ decided: 0, erased: 0 });
    expect(await runAt(world, '2027-11-28 00:00')).toEqual({ decided: 1, erased: 0 });
    expect(await runAt(world, '2027-11-28 00:14')).toEqual({ decided: 0, erased: 0 });
    expect(await runAt(world, '2027-11-28 00:15')).toEqual({ decided: 0, erased: 1 });
    expect(await runAt(world, '2027-11-28 00:30')).toEqual({ decided: 0, erased: 0 });

    expect(isGone(world)).toBe(true);
    expect(world.links.has(link)).toBe(false);
    expect(world.links.size).toBe(1);
    expect(world.alarms.has('walsall/WM-1')).toBe(false);
    expect(world.factsOf(other).length).toBeGreaterThan(1);
    expect(world.mails).toHaveLength(mails);
    expect(world.erasures.proofs).toMatchObject([
      {
        reason: 'retention',
        by: 'settings version 1',
        facts: facts.length,
        decidedAt: london('2027-11-28 00:00'),
        erasedAt: london('2027-11-28 00:15'),
      },
    ]);
    expect(JSON.stringify(world.erasures.proofs)).not.toContain('WM-1');
    expect(world.reports).not.toContainEqual(expect.objectContaining({ what: 'erasing-failed' }));
  });

  test('stay where nothing is set, or for ever is', async () => {
    for (const setting of [{}, { closedCases: 'for ever' }] as const) {
      const world = await closedCase(setting);
      expect(await runAt(world, '2099-01-01 00:00')).toEqual({ decided: 0, erased: 0 });
    }
  });

  test('stay for a week after a period was set or changed, so that a slip can be taken back', async () => {
    const changed = london('2028-05-01 12:00');
    const history = [
      settingsOf(4, '1 year', changed + aDay),
      settingsOf(3, '1 year', changed),
      settingsOf(2, '6 years'),
    ];
    const world = await closedCase({ history });
    expect(await runAt(world, '2028-05-08 11:59')).toEqual({ decided: 0, erased: 0 });
    expect(await runAt(world, '2028-05-08 12:00')).toEqual({ decided: 1, erased: 0 });
    expect(world.factsOf(key).at(-1)).toMatchObject({ by: 'settings version 3' });
  });

  test('stay where the case has been opened again, whatever a list still says', async () => {
    const world = await closedCase({ closedCases: '1 year' });
    world.clock.now = london('2027-01-10 09:00');
    const again = milestone('referral-made', '2027-01-10 09:00', { method: 'telephone' });
    await world.ports.logs.append(await world.ports.logs.load(key), again, true);
    expect(await runAt(world, '2028-06-01 00:00')).toEqual({ decided: 0, erased: 0 });
    expect(world.factsOf(key).at(-1)).toEqual(again);
  });
});

describe('from the decision on', () => {
  async function decided() {
    const world = await closedCase();
    const before = await world.ports.logs.load(key);
    const link = world.mails[0]!.text.match(/\/a\/([A-Za-z0-9_-]+)/)![1]!;
    const why = { reason: 'court-order', by: 'person-1' } as const;
    await decideErasure(world.ports, before, why, () => true);
    return { world, before, link, facts: world.factsOf(key) };
  }

  test('nothing is added, sent or answered, by whomever', async () => {
    const { world, link, facts } = await decided();
    const mails = world.mails.length;
    const posted = await receiveMilestone(world.ports)(
      post({
        at: world.clock.now,
        body: { case: 'WM-1', type: 'case-closed', occurredAt: '2026-11-27T15:00:00Z' },
      }),
      context,
    );
    expect([posted.statusCode, posted.body]).toEqual([503, expect.stringContaining('is being erased')]);
    await wake(world.ports, key);
    const { notice } = facts.find(({ is }) => is === 'notice-claimed') as NoticeClaimed;
    await recordDelivery(world.ports)(queued(mailEvent('Delivery', key, notice, 1)), context);
    expect((await web(world.ports)(pageRequest('GET', link), context)).statusCode).toBe(404);
    expect((await web(world.ports)(pageRequest('POST', link, 'read=yes'), context)).statusCode).toBe(404);
    expect(world.factsOf(key)).toEqual(facts);
    expect(world.mails).toHaveLength(mails);
    expect(world.headOf(key)).toMatchObject({ erasing: true, deadlines: [] });
    expect(world.unsettledOf(key)).toEqual([]);
  });

  test('whoever had read the case before comes too late to write to it', async () => {
    const { world, before } = await decided();
    expect(await world.ports.logs.append(before, closing, true)).toBe('conflict');
    world.clock.now += 15 * minute - 1;
    expect(await eraseCase(world.ports, key)).toBe(false);
    world.clock.now += 1;
    expect(await eraseCase(world.ports, key)).toBe(true);
  });

  test('what had been over is no news to other systems, and what was running is withdrawn', async () => {
    const { world } = await decided();
    const news = () =>
      world.announced.flatMap(({ key, changes }) => changes.map(({ is }) => `${key.reference} ${is}`));
    const met = milestone('referral-confirmed-in-writing', '2026-11-27 14:00');
    await world.ports.logs.append(await world.ports.logs.load(other), met, true);
    await wake(world.ports, other);
    expect(news().at(-1)).toBe('WM-2 met');
    const before = news();
    const atItsClosing = world.announced.findLast((each) => each.key.reference === 'WM-1')!;
    expect(atItsClosing.at).toBe(london('2026-11-27 15:00'));
    expect(atItsClosing.since).toBeLessThan(world.headOf(key)!.length - 1);
    const why = { reason: 'wrong-case', by: 'person-1' } as const;
    await decideErasure(world.ports, await world.ports.logs.load(other), why, () => true);
    expect(news().slice(before.length)).toEqual(['WM-2 withdrawn']);
  });
});

describe('a run that dies', () => {
  const steps = [
    'begin',
    'deleteLinks',
    'deleteShared',
    'deleteAllBut',
    'finish',
    'deleteDecision',
    'digestKey',
    'setDigestKey',
  ] as const;

  test.each(steps.flatMap((step) => [[step, 'before'] as const, [step, 'after'] as const]))(
    'at %s, %s it was done, is finished by the next, with one proof of what there was',
    async (step, when) => {
      const world = await closedCase({ closedCases: '1 year' });
      const count = world.factsOf(key).length;
      await runAt(world, '2028-01-01 00:00');
      const dying = {
        async [step](...given: unknown[]) {
          const real = world.ports.erasures[step] as (...all: unknown[]) => Promise<unknown>;
          if (when === 'after') await real(...given);
          throw new Error('Died');
        },
      };
      const erasures = { ...world.ports.erasures, ...dying };
      await expect(runAt(world, '2028-01-01 00:15', { ...world.ports, erasures })).rejects.toThrow('Died');
      expect(await runAt(world, '2028-01-01 00:30')).toMatchObject({ decided: 0 });
      expect(isGone(world)).toBe(true);
      expect(world.erasures.proofs).toMatchObject([{ facts: count, erasedAt: expect.any(Number) }]);
    },
  );

  test('over one case goes on to the others, and counts as failed', async () => {
    const world = await closedCase();
    const why = { reason: 'wrong-case', by: 'person-1' } as const;
    for (const each of [key, other])
      await decideErasure(world.ports, await world.ports.logs.load(each), why, () => true);
    const alarms = {
      ...world.ports.alarms,
      async clear(which: CaseKey) {
        if (which.reference === 'WM-1') throw new Error('Unavailable');
      },
    };
    await expect(runAt(world, '2026-11-28 00:00', { ...world.ports, alarms })).rejects.toThrow('Unavailable');
    expect(world.factsOf(other)).toEqual([]);
    expect(world.reports.at(-1)).toEqual({ what: 'erasing-failed', error: 'Error' });
    expect(await runAt(world, '2026-11-28 00:15')).toEqual({ decided: 0, erased: 1 });
  });
});
