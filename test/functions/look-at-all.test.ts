import { expect, test } from 'vitest';
import type { Ports } from '../../functions/ports.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { london, onClock } from '../support/clock-face.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

const key = { authority: 'walsall', reference: 'WM-1' } as const;
const lookAtAll = queued({ authority: 'walsall', allAfter: null });

/** A case whose head says that it is next woken on Wednesday at ten. */
async function settled() {
  const world = worldInMemory({ now: london('2026-11-24 10:00') });
  const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
  await world.ports.logs.append(await world.ports.logs.load(key), referral, true);
  await wakeCase(world.ports)(queued(key), context);
  const page = async () => ({ cases: [{ key, head: world.headOf(key)! }], next: undefined });
  const ports: Ports = { ...world.ports, worklist: { ...world.ports.worklist, page } };
  return { ...world, ports };
}

const due = ({ attention }: Ports, time: string) => attention.due('urgent', 0, london(time), 10);

test('a look at all cases is in the attention index, should the message that asks for one of them be lost', async () => {
  const world = await settled();
  expect(await due(world.ports, '2026-11-24 12:10')).toEqual([]);
  world.clock.now = london('2026-11-24 12:00');
  const lossy = { ...world.ports, alarms: { ...world.ports.alarms, ring: async () => {} } };
  await wakeCase(lossy)(lookAtAll, context);
  expect(world.rung).toEqual([]);
  expect(await due(world.ports, '2026-11-24 12:10')).toEqual([key]);
  await wakeCase(world.ports)(queued(key), context);
  expect(await due(world.ports, '2026-11-24 12:10')).toEqual([]);
  expect(onClock(world.headOf(key)!.wakeAt!)).toBe('2026-11-25 10:00');
});

test('a case that is due already keeps its moment', async () => {
  const world = await settled();
  world.clock.now = london('2026-11-25 10:30');
  await wakeCase(world.ports)(lookAtAll, context);
  expect(onClock(world.headOf(key)!.wakeAt!)).toBe('2026-11-25 10:00');
  expect(world.rung).toEqual([key]);
});
