import { describe, expect, test } from 'vitest';
import type { Addressed, Fact, NoticesAddressed } from '../../domain/case/facts.ts';
import { viewCase } from '../../functions/case/case-view.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { london } from '../support/clock-face.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

// While a deployment is under way two builds run side by side, and after one that was taken back a newer build's facts stay.

const key = { authority: 'walsall', reference: 'WM-1' } as const;
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
/** Kinds, fields and milestone types that this build does not know. */
const newer = [
  { is: 'notice-read-aloud', at: london('2026-11-25 09:59'), notice: 'N-1', voice: 'low' },
  { is: 'case-noted', at: london('2026-11-25 09:59') },
  {
    ...milestone('referral-made', '2026-11-25 09:58'),
    milestone: { id: 'M-2', type: 'referral-weighed', occurredAt: london('2026-11-25 09:58'), data: {} },
  },
] as unknown as readonly Fact[];

async function heard(facts: readonly Fact[], time: string): Promise<World> {
  const world = worldInMemory({ now: london(time) });
  for (const fact of facts) await world.ports.logs.append(await world.ports.logs.load(key), fact, true);
  return world;
}
const wake = (world: World) => wakeCase(world.ports)(queued(key), context);

describe('facts that only a newer build knows', () => {
  test('are passed over, and what is due is done', async () => {
    const world = await heard([referral, ...newer], '2026-11-25 10:00');
    expect(await wake(world)).toEqual({ batchItemFailures: [] });
    expect(world.mails.map(({ to }) => to)).toEqual(['referrer@area.example']);
  });

  test('about a known notice change nothing of it', async () => {
    const world = await heard([referral], '2026-11-25 10:00');
    await wake(world);
    const notice = (world.factsOf(key)[1] as NoticesAddressed).messages[0]!.notice;
    const log = await world.ports.logs.load(key);
    await world.ports.logs.append(log, { ...newer[0]!, notice } as Fact, true);
    expect(await wake(world)).toEqual({ batchItemFailures: [] });
    const { notices } = await viewCase(world.ports, await world.ports.logs.load(key));
    expect(notices.map(({ status }) => status)).toEqual(['sent']);
  });

  test('are left for the sweep to find until a newer build has come, and for an hour', async () => {
    const world = await heard([referral, ...newer], '2026-11-25 10:00');
    await wake(world);
    expect(world.unsettledOf(key)).toEqual([1, 2, 3]);
    world.clock.now = london('2026-11-25 11:00');
    await wake(world);
    expect(world.unsettledOf(key)).toEqual([]);
  });
});

test('a message that this build cannot write is not claimed, and its waking comes again', async () => {
  const world = await heard([referral], '2026-11-25 10:00');
  const message = {
    notice: 'N-9',
    covers: [],
    deadline: 'D-9',
    rule: 'a-rule-of-a-newer-build',
    kind: 'stand-down',
    due: london('2026-11-25 10:00'),
    roles: ['referrer'],
    email: 'dsl@oakfield.example',
    language: 'en',
  } as const satisfies Addressed;
  const fact = { is: 'notices-addressed', at: message.due, messages: [message], superseded: [] } as const;
  await world.ports.logs.append(await world.ports.logs.load(key), fact, false);
  expect((await wake(world)).batchItemFailures).toHaveLength(1);
  const claims = world.factsOf(key).filter((each) => each.is === 'notice-claimed' && each.notice === 'N-9');
  expect(claims).toEqual([]);
});
