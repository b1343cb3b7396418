import { describe, expect, test } from 'vitest';
import type { SettingsRecord } from '../../functions/ports/authorities.ts';
import type { CaseKey, Ports, SendOutcome } from '../../functions/ports.ts';
import { syntheticSettings } from '../../functions/probe/setting-up.ts';
import { type Probed, probe } from '../../functions/probe.ts';
import { read } from '../../functions/read.ts';
import { receiveMilestone } from '../../functions/receive-milestone.ts';
import { recordDelivery } from '../../functions/record-delivery.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { nameOf, worldInMemory } from '../support/ports-in-memory.ts';
import { context, httpEvent, mailEvent, queued } from '../support/requests.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 24, 10, 3);

/** How the world treats what the probe sets in motion: well, unless said otherwise. */
interface Conduct {
  answer?: 'refuses' | 'hangs up';
  withoutSchedules?: boolean;
  ses?: SendOutcome;
  withoutEvents?: boolean;
}

/** A world in which the probe's posts reach the real receiver, and time wakes cases and brings events of mails. */
function openWorld(conduct: Conduct = {}) {
  const world = worldInMemory({
    now: start,
    ses: (nth) => conduct.ses ?? { is: 'accepted', mail: `mail-${nth}` },
  });
  let settings: SettingsRecord | undefined;
  const statuses: number[] = [];
  const ports: Ports = {
    ...world.ports,
    authorities: {
      ...world.ports.authorities,
      find: async (authority) =>
        settings ?? { ...(await world.ports.authorities.find(authority)), version: 0 },
      change: async (_, record) => {
        settings = record;
        return 'written';
      },
    },
    visitor: {
      async post(path, headers, body) {
        if (conduct.answer === 'hangs up') throw new DOMException('', 'TimeoutError');
        if (conduct.answer === 'refuses') return 503;
        const [, , , source = ''] = path.split('/');
        const routeKey = 'POST /v1/sources/{source}/milestones';
        const event = httpEvent({
          method: 'POST',
          path,
          routeKey,
          pathParameters: { source },
          headers: { ...headers },
          body,
        });
        const { statusCode = 200 } = await receiveMilestone(ports)(event, context);
        statuses.push(statusCode);
        return statusCode;
      },
    },
  };
  const wake = (key: CaseKey) => wakeCase(ports)(queued(key), context);
  /** Time goes on to a moment, a half minute at a time. */
  async function until(at: number): Promise<void> {
    for (; world.clock.now < at; world.clock.now += minute / 2) {
      for (const key of world.rung.splice(0)) await wake(key);
      for (const [name, moment] of world.alarms) {
        if (moment > world.clock.now || conduct.withoutSchedules) continue;
        world.alarms.delete(name);
        await wake({ authority: 'longstop-probe', reference: name.split('/')[1]! });
      }
      for (const { tags } of conduct.withoutEvents ? [] : world.mails) {
        const key = { authority: 'longstop-probe', reference: tags.case! } as const;
        await recordDelivery(ports)(
          queued(mailEvent('Delivery', key, tags.notice!, Number(tags.attempt))),
          context,
        );
      }
    }
  }
  const run = (as = ports): Promise<Probed> => probe(as)({}, context);
  const keyAt = (at: number): CaseKey => ({
    authority: 'longstop-probe',
    reference: `PROBE-${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`,
  });
  return { ...world, ports, conduct, statuses, until, wake, run, keyAt, settings: () => settings };
}

/** A world five minutes after the first run, under a conduct. */
async function afterFiveMinutes(conduct: Conduct = {}) {
  const world = openWorld(conduct);
  expect(await world.run()).toEqual({ probe: 'begun' });
  await world.until(start + 5 * minute);
  return world;
}

describe('a run', () => {
  test('says that the path works, closes the case and starts the next', async () => {
    const world = await afterFiveMinutes();
    expect(await world.run()).toEqual({ probe: 'succeeded' });
    expect(world.reports).toContainEqual({ what: 'probe-succeeded' });
    expect(world.statuses).toEqual([201, 201, 201]);
    expect(world.headOf(world.keyAt(start))?.closed).toBe(true);
    expect(world.headOf(world.keyAt(start + 5 * minute))?.closed).toBe(false);
    await world.until(start + 10 * minute);
    expect(await world.run()).toEqual({ probe: 'succeeded' });
  });

  test('has one mail sent a case, to the simulator, at the due moment and because of an alarm', async () => {
    const world = openWorld();
    await world.run();
    expect(world.mails).toEqual([]);
    expect(world.alarms.get(nameOf(world.keyAt(start)))).toBe(start + 1.5 * minute);
    await world.until(start + 5 * minute);
    await world.run();
    await world.until(start + 7 * minute);
    expect(world.mails.map(({ at, to }) => [at - start, to])).toEqual([
      [1.5 * minute, 'success@simulator.amazonses.com'],
      [6.5 * minute, 'success@simulator.amazonses.com'],
    ]);
  });

  test('that comes too soon, or at the same time as another, leaves all to that one', async () => {
    const world = openWorld();
    const both = await Promise.all([world.run(), world.run()]);
    expect(both).toEqual([{ probe: 'begun' }, { probe: 'too-soon' }]);
    await world.until(start + 3 * minute);
    expect(await world.run()).toEqual({ probe: 'too-soon' });
    await world.until(start + 5 * minute);
    const again = await Promise.all([world.run(), world.run()]);
    expect(again).toEqual([{ probe: 'succeeded' }, { probe: 'too-soon' }]);
    expect(world.statuses).toEqual([201, 201, 201]);
  });

  test('that comes late judges by the same times', async () => {
    const world = await afterFiveMinutes();
    await world.until(start + 40 * minute);
    expect(await world.run()).toEqual({ probe: 'succeeded' });
  });

  test('that died before it posted is seen by the next', async () => {
    const world = openWorld();
    const dying = {
      ...world.ports,
      sources: { ...world.ports.sources, find: () => Promise.reject(new Error('Dead')) },
    };
    await expect(world.run(dying)).rejects.toThrow('Dead');
    await world.until(start + 5 * minute);
    expect(await world.run()).toEqual({ probe: 'failed', kind: 'not-recorded' });
    await world.until(start + 10 * minute);
    expect(await world.run()).toEqual({ probe: 'succeeded' });
  });

  test('closes what earlier ones could not, however long ago', async () => {
    const world = await afterFiveMinutes();
    world.conduct.answer = 'refuses';
    for (const after of [5, 10, 15]) {
      await world.until(start + after * minute);
      await world.run();
    }
    expect(world.headOf(world.keyAt(start))?.closed).toBe(false);
    delete world.conduct.answer;
    await world.until(start + 20 * minute);
    await world.run();
    expect(world.headOf(world.keyAt(start))?.closed).toBe(true);
    expect((await world.ports.probes.last())?.open).toEqual([world.keyAt(start).reference]);
    await world.until(start + 25 * minute);
    await world.run();
    expect((await world.ports.probes.last())?.open).toEqual([world.keyAt(start + 20 * minute).reference]);
  });
});

describe('a path that is broken is told by the step at which it broke', () => {
  test.each([
    ['not-recorded', { answer: 'refuses' }],
    ['not-recorded', { answer: 'hangs up' }],
    ['not-woken', { withoutSchedules: true }],
    ['not-sent', { ses: { is: 'deferred', reason: 'sending-not-possible' }, withoutEvents: true }],
    ['not-sent', { ses: { is: 'unknown' }, withoutEvents: true }],
    ['not-delivered', { withoutEvents: true }],
  ] as const satisfies readonly [string, Conduct][])('%s: %j', async (kind, conduct) => {
    const world = await afterFiveMinutes({ ...conduct });
    expect(await world.run()).toEqual({ probe: 'failed', kind });
    expect(world.reports).toContainEqual({ what: 'probe-failed', kind });
  });

  test('not-settled: recorded, but nothing projected from it', async () => {
    const world = openWorld();
    const unsettled = { ...world.ports.logs, project: () => Promise.reject(new Error('Unavailable')) };
    const { logs } = world.ports;
    Object.assign(world.ports, { logs: unsettled });
    await world.run();
    Object.assign(world.ports, { logs });
    world.clock.now += 5 * minute;
    expect(await world.run()).toEqual({ probe: 'failed', kind: 'not-settled' });
  });

  test('not-woken: the sweep sent it, because its schedule did not', async () => {
    const world = openWorld({ withoutSchedules: true });
    await world.run();
    await world.until(start + 3.5 * minute);
    await world.wake(world.keyAt(start));
    await world.until(start + 5 * minute);
    expect(world.mails).toHaveLength(1);
    expect(await world.run()).toEqual({ probe: 'failed', kind: 'not-woken' });
  });

  test('not-delivered: it bounced after it was delivered', async () => {
    const world = await afterFiveMinutes();
    const [{ tags }] = world.mails as [(typeof world.mails)[number]];
    const bounce = mailEvent('Bounce', world.keyAt(start), tags.notice!, 1, 'Permanent');
    await recordDelivery(world.ports)(queued(bounce), context);
    expect(await world.run()).toEqual({ probe: 'failed', kind: 'not-delivered' });
  });

  test('a post without an answer, or with another than it should have, is reported at once', async () => {
    const refusing = openWorld({ answer: 'refuses' });
    await refusing.run();
    expect(refusing.reports).toEqual([{ what: 'probe-not-answered', error: '503' }]);
    const silent = openWorld({ answer: 'hangs up' });
    await silent.run();
    expect(silent.reports).toEqual([{ what: 'probe-not-answered', error: 'TimeoutError' }]);
  });

  test('the case is closed all the same, so that an hour later nobody is called for it', async () => {
    const world = await afterFiveMinutes({ withoutEvents: true });
    await world.run();
    await world.until(start + 80 * minute);
    expect(world.mails).toHaveLength(2);
    expect(world.factsOf(world.keyAt(start)).map(({ is }) => is)).not.toContain('notice-needs-a-person');
    expect(world.factsOf(world.keyAt(start + 5 * minute)).map(({ is }) => is)).toContain(
      'notice-needs-a-person',
    );
  });
});

describe('the synthetic authority', () => {
  test('is set up by the first run, with a secret of its own, and then left as it is', async () => {
    const world = await afterFiveMinutes();
    const source = await world.ports.sources.find('longstop-probe');
    expect(source).toMatchObject({
      authority: 'longstop-probe',
      milestones: ['referral-made', 'case-closed'],
    });
    const itsSecrets = () => world.ports.secrets.find({ name: 'longstop-probe', isRegistered: true });
    const secrets = await itsSecrets();
    expect(secrets).toEqual([expect.stringMatching(/^whsec_[\w+/]{32}$/)]);
    const settings = world.settings();
    expect(settings).toMatchObject({ version: 1, settings: syntheticSettings });
    await world.run();
    expect(await world.ports.sources.find('longstop-probe')).toEqual(source);
    expect(await itsSecrets()).toEqual(secrets);
    expect(world.settings()).toBe(settings);
  });

  test('is set anew where a release wants it otherwise', async () => {
    const world = await afterFiveMinutes();
    const before = world.settings()!;
    await world.ports.authorities.change('longstop-probe', {
      ...before,
      settings: { ...syntheticSettings, ladders: {} },
    });
    await world.run();
    expect(world.settings()).toMatchObject({ version: 2, settings: syntheticSettings });
  });

  test('has nobody who could sign in to it', async () => {
    const world = await afterFiveMinutes();
    const event = httpEvent({
      method: 'GET',
      path: '/v1/procedures/longstop-probe',
      routeKey: 'GET /v1/procedures/{authority}',
      pathParameters: { authority: 'longstop-probe' },
    });
    const claims = { sub: 'somebody', authority: 'longstop-probe', role: 'auditor' };
    Object.assign(event.requestContext, { authorizer: { jwt: { claims, scopes: [] } } });
    expect((await read(world.ports)(event, context)).statusCode).toBe(403);
  });
});
