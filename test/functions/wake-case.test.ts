import { describe, expect, test } from 'vitest';
import type { Fact } from '../../domain/case/facts.ts';
import type { Urgency } from '../../domain/notices/urgency.ts';
import type { CaseKey, SendOutcome } from '../../functions/ports.ts';
import { sweep } from '../../functions/sweep.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { endOf, london, onClock } from '../support/clock-face.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

const key = { authority: 'walsall', reference: 'WM-1' } as const;
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const minute = 60_000;

/** A world in which a case has heard some facts, at a London time. */
async function heard(
  facts: readonly Fact[],
  time: string,
  ses?: (nth: number, to: string) => SendOutcome,
): Promise<World> {
  const world = worldInMemory({ now: london(time), ...(ses && { ses }) });
  for (const fact of facts) await world.ports.logs.append(await world.ports.logs.load(key), fact, true);
  return world;
}
const wake = (world: World, ports = world.ports) => wakeCase(ports)(queued(key), context);
const to = (world: World) => world.mails.map((mail) => `${mail.tags.kind} to ${mail.to}`).sort();

test('what is due is sent, the outcome recorded, and the next alarm set', async () => {
  const world = await heard([referral], '2026-11-25 10:00');
  expect(await wake(world)).toEqual({ batchItemFailures: [] });
  expect(to(world)).toEqual(['reminder to referrer@area.example']);
  expect(world.factsOf(key).map(({ is }) => is)).toEqual([
    'milestone-received',
    'notices-addressed',
    'notice-claimed',
    'notice-accepted',
  ]);
  // An hour without a word of its delivery, and someone else is told.
  expect(onClock(world.alarms.get('walsall/WM-1')!)).toBe('2026-11-25 11:00');
  expect(world.unsettledOf(key)).toEqual([]);
});

test('a mail carries ids that SES takes, a neutral subject, both parts and one link of its own', async () => {
  const world = await heard([referral], '2026-11-26 10:00');
  await wake(world);
  const links = world.mails.map(({ tags, subject, text, html }) => {
    for (const [name, value] of Object.entries(tags))
      expect(`${name}${value}`).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    expect(tags).toMatchObject({
      authority: 'walsall',
      case: 'WM-1',
      attempt: '1',
      rule: 'written-confirmation',
    });
    expect(subject).toContain('WM-1');
    expect(`${subject} ${text} ${html}`).not.toMatch(/abuse/i);
    const [link, ...others] = text.match(/https:\/\/longstop\.example\/a\/[A-Za-z0-9_-]+/g) ?? [];
    expect(others).toEqual([]);
    expect(html).toContain(link);
    return link;
  });
  expect(world.mails.length).toBe(2);
  expect(new Set(links).size).toBe(2);
});

test('no token stands in the log or in a report', async () => {
  const world = await heard([referral], '2026-11-26 10:00');
  await wake(world);
  const kept = JSON.stringify([world.factsOf(key), world.reports]);
  for (const { text } of world.mails) expect(kept).not.toContain(/\/a\/([A-Za-z0-9_-]+)/.exec(text)![1]!);
});

describe('a wake-up is only a hint', () => {
  test('early: nothing is sent and the alarm is set for its time', async () => {
    const world = await heard([referral], '2026-11-24 12:00');
    await wake(world);
    expect(world.mails).toEqual([]);
    expect(onClock(world.alarms.get('walsall/WM-1')!)).toBe('2026-11-25 10:00');
  });

  test('twice, and five at once: each notice goes once', async () => {
    const world = await heard([referral], '2026-11-26 10:00');
    await Promise.all(Array.from({ length: 5 }, () => wake(world)));
    await wake(world);
    expect(to(world)).toEqual(['overdue to referrer@area.example', 'overdue to unit@area.example']);
  });

  test('late: nobody gets a burst, only what says most', async () => {
    const world = await heard([referral], '2026-11-27 12:00');
    await wake(world);
    expect(to(world)).toEqual([
      'escalation to dsl@area.example',
      'escalation to unit@area.example',
      'overdue to referrer@area.example',
    ]);
  });

  test('for a case that is not known: nothing is written', async () => {
    const world = await heard([], '2026-11-24 12:00');
    expect(await wake(world)).toEqual({ batchItemFailures: [] });
    expect([world.factsOf(key), [...world.alarms]]).toEqual([[], []]);
  });

  test('for a closed case: the alarm is taken away', async () => {
    const world = await heard([referral], '2026-11-24 12:00');
    await wake(world);
    await world.ports.logs.append(
      await world.ports.logs.load(key),
      milestone('case-closed', '2026-11-24 12:30'),
      true,
    );
    world.clock.now = london('2026-11-25 10:00');
    await wake(world);
    expect([world.mails, [...world.alarms]]).toEqual([[], []]);
  });
});

test('of a batch only the messages that failed come again', async () => {
  const world = await heard([referral], '2026-11-25 10:00');
  const answer = await wakeCase(world.ports)(
    queued('not json', key, { authority: 'nowhere', reference: 'WM-1' }),
    context,
  );
  expect(answer).toEqual({
    batchItemFailures: [{ itemIdentifier: 'message-0' }, { itemIdentifier: 'message-2' }],
  });
  expect(world.mails).toHaveLength(1);
});

describe('between the claim and the outcome', () => {
  test('a crash leaves doubt: sent again after the quiet period, marked as a possible repeat', async () => {
    const world = await heard([referral], '2026-11-25 10:00');
    const crashing = { ...world.ports, mailer: { send: () => Promise.reject(new Error('Killed')) } };
    expect((await wake(world, crashing)).batchItemFailures).toHaveLength(1);
    world.clock.now += minute;
    await wake(world);
    expect(world.mails).toEqual([]);
    world.clock.now = world.alarms.get('walsall/WM-1')!;
    await wake(world);
    expect(world.mails).toHaveLength(1);
    expect(world.mails[0]!.subject).toContain('possible repeat');
    expect(world.mails[0]!.tags.attempt).toBe('2');
  });

  test('an answer that says neither yes nor no leaves the same doubt', async () => {
    const world = await heard([referral], '2026-11-25 10:00', (nth) =>
      nth === 0 ? { is: 'unknown' } : { is: 'accepted', mail: 'm' },
    );
    await wake(world);
    expect(world.factsOf(key).at(-1)?.is).toBe('notice-claimed');
    world.clock.now = world.alarms.get('walsall/WM-1')!;
    expect(world.clock.now).toBeGreaterThanOrEqual(london('2026-11-25 10:05'));
    await wake(world);
    expect(world.mails.map(({ subject }) => subject.includes('possible repeat'))).toEqual([false, true]);
  });

  test('a case whose process died before it could set an alarm is found by the sweep', async () => {
    const world = await heard([referral], '2026-11-25 10:00');
    const crashing = { ...world.ports, mailer: { send: () => Promise.reject(new Error('Killed')) } };
    await wake(world, crashing);
    world.clock.now += 2 * minute;
    await sweep(world.ports)({}, context);
    expect(world.rung).toEqual([key]);
  });
});

test('a stand-down that was put off does not hold up a case whose deadline has gone', async () => {
  const confirmed = milestone('referral-confirmed-in-writing', '2026-11-26 10:30');
  const world = await heard([referral], '2026-11-26 10:00', (nth) =>
    nth < 2 ? { is: 'accepted', mail: `m${nth}` } : { is: 'deferred', reason: 'throttled' },
  );
  await wake(world);
  world.clock.now = london('2026-11-26 10:30');
  await world.ports.logs.append(await world.ports.logs.load(key), confirmed, true);
  await wake(world);
  const voided = milestone('milestone-voided', '2026-11-26 10:31', { milestone: referral.milestone.id });
  await world.ports.logs.append(await world.ports.logs.load(key), voided, true);
  world.clock.now = london('2026-11-26 11:00');
  expect(await wake(world)).toEqual({ batchItemFailures: [] });
});

test('nobody to be reached is reported for an alarm, without an address', async () => {
  const world = worldInMemory({
    now: london('2026-11-25 10:00'),
    directory: { language: 'en', addresses: {} },
  });
  await world.ports.logs.append(await world.ports.logs.load(key), referral, true);
  await wake(world);
  expect(world.mails).toEqual([]);
  expect(world.reports).toContainEqual({ what: 'needs-a-person', authority: 'walsall', count: 1 });
});

test('an alarm that was slow to set does not undo a later one', async () => {
  const world = await heard([referral], '2026-11-24 12:00');
  const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = {
    ...world.ports.alarms,
    set: async (which: CaseKey, at: number, lane: Urgency) => {
      reached.resolve();
      await released.promise;
      await world.ports.alarms.set(which, at, lane);
    },
  };
  const first = wake(world, { ...world.ports, alarms: slow });
  await reached.promise;
  // One working day from Monday 23: reminded of at once, and four hours are left for a word of its delivery.
  const sooner = milestone('referral-received', '2026-11-23 10:00', {}, { recorded: '2026-11-24 12:00' });
  await world.ports.logs.append(await world.ports.logs.load(key), sooner, true);
  await wake(world);
  expect(onClock(world.alarms.get('walsall/WM-1')!)).toBe('2026-11-24 16:00');
  released.resolve();
  await first;
  expect(onClock(world.alarms.get('walsall/WM-1')!)).toBe('2026-11-24 16:00');
});

test('a newly proclaimed holiday moves what the worklist says, even where the next wake-up stays', async () => {
  // The referral's answer is due on Wednesday 25; the panel's reminder is on Tuesday 24 with or without the holiday.
  const waiting = milestone('referral-made', '2026-11-20 16:30', { method: 'written' });
  const panel = milestone(
    'panel-hearing-warranted',
    '2026-11-17 10:00',
    {},
    { recorded: '2026-11-20 16:30' },
  );
  const world = await heard([waiting, panel], '2026-11-21 12:00');
  await wake(world);
  const before = world.headOf(key);
  expect([onClock(before!.wakeAt!), before!.nextDue]).toEqual(['2026-11-24 09:00', endOf('2026-11-25')]);
  const { holidays } = await world.ports.calendars.published();
  const division = holidays['england-and-wales'];
  const proclaimed = { title: 'Day of thanks', date: '2026-11-25', notes: '', bunting: true };
  const events = [...division.events, proclaimed].sort((a, b) => (a.date < b.date ? -1 : 1));
  await world.ports.calendars.publish({
    edition: 1,
    holidays: { ...holidays, 'england-and-wales': { ...division, events } },
  });
  await wake(world);
  const after = world.headOf(key);
  expect([onClock(after!.wakeAt!), after!.nextDue]).toEqual(['2026-11-24 09:00', endOf('2026-11-26')]);
});

test('a mail of whose delivery nothing is heard brings someone else in after the time its clock allows', async () => {
  const world = await heard([referral], '2026-11-25 10:00');
  await wake(world);
  world.clock.now = london('2026-11-25 10:59');
  await wake(world);
  expect(to(world)).toEqual(['reminder to referrer@area.example']);
  world.clock.now = london('2026-11-25 11:00');
  await wake(world);
  expect(to(world)).toEqual(['reminder to referrer@area.example', 'reminder to unit@area.example']);
});
