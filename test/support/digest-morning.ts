/** A morning on which reminders of several cases wait for a digest. */
import { expect } from 'vitest';
import { wake } from '../../functions/case/wake.ts';
import type { CaseKey, Ports, SendOutcome } from '../../functions/ports.ts';
import { sendDigests } from '../../functions/send-digests.ts';
import { london } from './clock-face.ts';
import { type World, worldInMemory } from './ports-in-memory.ts';
import { context } from './requests.ts';
import { addresses, milestone } from './story.ts';

export const keyOf = (number: number): CaseKey => ({ authority: 'walsall', reference: `WM-${number}` });
export const [one, two] = [keyOf(1), keyOf(2)];
const role = 'manager-review-and-child-protection';
const directory = {
  ...addresses,
  addresses: { ...addresses.addresses, [role]: ['review-manager@area.example', 'deputy@area.example'] },
};

interface Setting {
  readonly cases?: number;
  readonly ses?: (nth: number, to: string) => SendOutcome;
}

/** Cases heard of on Thursday 19 November 2026 at 14:00, each with a reminder that waits for Friday at nine. */
export async function waiting({ cases = 2, ses }: Setting = {}): Promise<World> {
  const now = london('2026-11-19 14:00');
  const world = worldInMemory({ now, directory, digests: [role], ...(ses && { ses }) });
  for (let number = 1; number <= cases; number += 1) {
    const key = keyOf(number);
    const warranted = milestone(
      'panel-hearing-warranted',
      '2026-11-10 10:00',
      {},
      { recorded: '2026-11-19 14:00', id: `warranted-${number}` },
    );
    await world.ports.logs.append(await world.ports.logs.load(key), warranted, true);
    await wake(world.ports, key);
  }
  expect(world.mails).toEqual([]);
  world.clock.now = london('2026-11-20 09:00');
  return world;
}

/** Runs the function, with some ports spoilt. */
export const send = ({ ports }: World, spoilt: Partial<Ports> = {}) =>
  sendDigests({ ...ports, ...spoilt })({}, context);
export const kindsOf = (world: World, key: CaseKey) => world.factsOf(key).map(({ is }) => is);
export const wakeAt = async (world: World, time: string, ...keys: CaseKey[]) => {
  world.clock.now = london(time);
  for (const key of keys) await wake(world.ports, key);
};
/** The hash of the link in the first mail about a case. */
export const linkOf = (world: World, key: CaseKey) =>
  world.factsOf(key).flatMap((fact) => (fact.is === 'notice-claimed' ? [fact.link] : []))[0]!;
