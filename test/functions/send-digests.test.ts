import { describe, expect, test } from 'vitest';
import { london, onClock } from '../support/clock-face.ts';
import { kindsOf, linkOf, one, send, two, waiting, wakeAt } from '../support/digest-morning.ts';
import { faultsIn } from '../support/mail-lint.ts';
import { nameOf } from '../support/ports-in-memory.ts';

describe('a digest', () => {
  test('is one mail with the notices of several cases, each claimed and accepted in its own', async () => {
    const world = await waiting();
    expect(await send(world)).toEqual({ mails: 1, notices: 2 });
    const [mail, ...others] = world.mails;
    expect(others).toEqual([]);
    expect(mail!.to).toBe('review-manager@area.example');
    expect(mail!.subject).toBe('2 notices: Longstop list for Friday 20 November 2026');
    for (const text of [mail!.text, mail!.html]) {
      expect(text).toContain('Case reference: WM-1.');
      expect(text).toContain('Case reference: WM-2.');
      expect(text).toContain('This is due by Tuesday 24 November 2026.');
    }
    for (const key of [one, two]) {
      expect(kindsOf(world, key)).toEqual([
        'milestone-received',
        'notices-addressed',
        'notice-claimed',
        'notice-accepted',
      ]);
      expect(world.factsOf(key)[2]).toMatchObject({ link: linkOf(world, one), inDigest: true });
      expect(world.factsOf(key)[3]).toMatchObject({ mail: 'mail-0' });
    }
    expect(mail!.tags).toEqual({ authority: 'walsall', digest: linkOf(world, one) });
  });

  test('leaves nothing to be sent at half past nine', async () => {
    const world = await waiting();
    await send(world);
    await wakeAt(world, '2026-11-20 09:30', one, two);
    expect(world.mails).toHaveLength(1);
    // The deliveries are waited for
    expect(onClock(world.alarms.get(nameOf(one))!)).toBe('2026-11-20 13:00');
  });

  test('takes what falls due with it, before anybody has woken the case', async () => {
    const world = await waiting();
    await wakeAt(world, '2026-11-20 09:30', one, two);
    world.clock.now = london('2026-11-23 09:00');
    expect(await send(world)).toEqual({ mails: 1, notices: 2 });
    expect(world.mails.at(-1)!.subject).toBe('2 notices: Longstop list for Monday 23 November 2026');
  });

  test('sends nothing when it comes again, or before its time', async () => {
    const world = await waiting();
    world.clock.now = london('2026-11-20 08:59');
    expect(await send(world)).toEqual({ mails: 0, notices: 0 });
    world.clock.now = london('2026-11-20 09:00');
    await send(world);
    world.clock.now = london('2026-11-20 09:05');
    expect(await send(world)).toEqual({ mails: 0, notices: 0 });
  });

  test('sent twice at once takes each notice once', async () => {
    const world = await waiting({ cases: 6 });
    const runs = await Promise.all([send(world), send(world)]);
    expect(runs.reduce((sum, { notices }) => sum + notices, 0)).toBe(6);
    const listed = world.mails.flatMap(({ text }) => text.match(/Case reference: WM-\d/g) ?? []);
    expect(listed.sort()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Case reference: WM-${number}`));
  });

  test('of thirty notices is two mails', async () => {
    const world = await waiting({ cases: 30 });
    expect(await send(world)).toEqual({ mails: 2, notices: 30 });
    const listed = world.mails.flatMap(({ text }) => text.match(/Case reference: WM-\d+/g) ?? []);
    expect(new Set(listed).size).toBe(30);
    for (const { html } of world.mails) expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024);
  });

  test('is a mail that a cautious postmaster takes', async () => {
    const world = await waiting();
    await send(world);
    const headers = { 'Auto-Submitted': 'auto-generated' };
    const found = faultsIn({
      ...world.mails[0]!,
      from: 'Longstop <a@b.example>',
      headers,
      reference: 'none',
    });
    // It is about several cases, so it names none in its subject
    expect(found).toEqual([
      `the subject has not the reference once, in brackets: ${world.mails[0]!.subject}`,
    ]);
  });
});

describe('without a digest', () => {
  test('each notice goes by itself at half past nine, and is no repeat', async () => {
    const world = await waiting();
    await wakeAt(world, '2026-11-20 09:29', one, two);
    expect(world.mails).toEqual([]);
    await wakeAt(world, '2026-11-20 09:30', one, two);
    expect(world.mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/\[WM-1\]$/),
      expect.stringMatching(/\[WM-2\]$/),
    ]);
  });

  test('one that comes too late takes nothing', async () => {
    const world = await waiting();
    world.clock.now = london('2026-11-20 09:30');
    expect(await send(world)).toEqual({ mails: 0, notices: 0 });
  });
});
