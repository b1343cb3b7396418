import { describe, expect, test } from 'vitest';
import type { Ports } from '../../functions/ports.ts';
import { recordDelivery } from '../../functions/record-delivery.ts';
import { onClock } from '../support/clock-face.ts';
import { kindsOf, linkOf, one, send, two, waiting, wakeAt } from '../support/digest-morning.ts';
import { nameOf, type World } from '../support/ports-in-memory.ts';
import { context, digestEvent, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

describe('what goes wrong', () => {
  test('a crash after the first claim leaves one notice in doubt and the other as it was', async () => {
    const world = await waiting();
    const died = new Promise<never>(() => {});
    const logs = {
      ...world.ports.logs,
      append: async (...[log, fact, unsettled]: Parameters<Ports['logs']['append']>) =>
        log.key.reference === 'WM-2' ? died : world.ports.logs.append(log, fact, unsettled),
    };
    void send(world, { logs });
    await expect.poll(() => kindsOf(world, one).at(-1)).toBe('notice-claimed');
    await wakeAt(world, '2026-11-20 09:30', one, two);
    expect(world.mails.map(({ subject }) => subject).sort()).toEqual([
      expect.stringMatching(/\[WM-1\] \(possible repeat\)$/),
      expect.stringMatching(/\[WM-2\]$/),
    ]);
  });

  test('a digest in doubt is followed by single mails that say they may be repeats', async () => {
    const world = await waiting({
      ses: (nth) => (nth === 0 ? { is: 'unknown' } : { is: 'accepted', mail: 'm' }),
    });
    await send(world);
    await wakeAt(world, '2026-11-20 09:14', one, two);
    expect(world.mails).toHaveLength(1);
    await wakeAt(world, '2026-11-20 09:15', one, two);
    expect(world.mails.slice(1).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/\[WM-1\] \(possible repeat\)$/),
      expect.stringMatching(/\[WM-2\] \(possible repeat\)$/),
    ]);
  });

  test('a digest that SES puts off is followed by single mails, unmarked', async () => {
    const sendingNotPossible = { is: 'deferred', reason: 'sending-not-possible' } as const;
    const world = await waiting({
      ses: (nth) => (nth === 0 ? sendingNotPossible : { is: 'accepted', mail: 'm' }),
    });
    await send(world);
    await wakeAt(world, '2026-11-20 09:01', one, two);
    expect(world.mails.slice(1).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/\[WM-1\]$/),
      expect.stringMatching(/\[WM-2\]$/),
    ]);
  });

  test('a case that cannot be read holds up no other, and the run counts as failed', async () => {
    const world = await waiting();
    const load: Ports['logs']['load'] = async (key) => {
      if (key.reference === 'WM-1') throw new Error('not now');
      return world.ports.logs.load(key);
    };
    await expect(send(world, { logs: { ...world.ports.logs, load } })).rejects.toThrow('not now');
    expect(world.mails[0]!.text).toContain('WM-2');
    expect(world.mails[0]!.text).not.toContain('WM-1');
    expect(kindsOf(world, one).at(-1)).toBe('notices-addressed');
  });

  test('claims that took too long are not sent by', async () => {
    const world = await waiting();
    const share: Ports['links']['share'] = async (...link) => {
      await world.ports.links.share(...link);
      world.clock.now += 31_000;
    };
    await send(world, { links: { ...world.ports.links, share } });
    expect(world.mails).toEqual([]);
    expect(world.reports).toContainEqual({ what: 'claim-too-old-to-send', authority: 'walsall', count: 2 });
  });

  test('what was done meanwhile is left out', async () => {
    const world = await waiting();
    const done = milestone('complaint-panel-convened', '2026-11-20 08:59');
    await world.ports.logs.append(await world.ports.logs.load(one), done, true);
    expect(await send(world)).toEqual({ mails: 1, notices: 1 });
    expect(world.mails[0]!.text).not.toContain('WM-1');
  });
});

describe('what SES reports of a digest', () => {
  const report = (world: World, type: string, bounce?: string, link = linkOf(world, one)) =>
    recordDelivery(world.ports)(queued(digestEvent(type, 'walsall', link, bounce)), context);

  test('is recorded of each of its notices, once', async () => {
    const world = await waiting();
    await send(world);
    for (let times = 0; times < 2; times += 1) await report(world, 'Delivery');
    for (const key of [one, two]) {
      expect(kindsOf(world, key).slice(-2)).toEqual(['notice-accepted', 'notice-delivered']);
      // Nothing is waited for but the next reminder
      expect(onClock(world.alarms.get(nameOf(key))!)).toBe('2026-11-23 09:00');
    }
  });

  test('a bounce has each of them go to the next address, by itself', async () => {
    const world = await waiting();
    await send(world);
    await report(world, 'Bounce', 'Permanent');
    await wakeAt(world, '2026-11-20 09:01', one, two);
    expect(world.mails.slice(1).map(({ to }) => to)).toEqual(['deputy@area.example', 'deputy@area.example']);
    expect(world.mails.slice(1).map(({ tags }) => tags.case)).toEqual(['WM-1', 'WM-2']);
  });

  test('does not touch a notice that somebody else claimed first', async () => {
    const world = await waiting();
    const share: Ports['links']['share'] = async (link, key, expires) => {
      await world.ports.links.share(link, key, expires);
      if (key.reference === 'WM-1') await wakeBy(world);
    };
    const wakeBy = async (there: World) => {
      const claim = { is: 'notice-claimed', at: there.clock.now, attempt: 1, link: 'another' } as const;
      const log = await there.ports.logs.load(one);
      const [addressed] = log.facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []));
      await there.ports.logs.append(log, { ...claim, notice: addressed!.notice }, false);
    };
    await send(world, { links: { ...world.ports.links, share } });
    expect(world.mails[0]!.text).not.toContain('WM-1');
    await report(world, 'Bounce', 'Permanent', linkOf(world, two));
    expect(kindsOf(world, one).at(-1)).toBe('notice-claimed');
    expect(kindsOf(world, two).at(-1)).toBe('notice-bounced');
  });
});
