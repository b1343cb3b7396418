import { expect, test } from 'vitest';
import { wakeCase } from '../../functions/wake-case.ts';
import { london } from '../support/clock-face.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

const key = { authority: 'walsall', reference: 'WM-1' } as const;
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });

// A function that was frozen between its claim and its mail comes back when another may have taken the message up.
test('a claim that has grown old is not sent under', async () => {
  const world = worldInMemory({ now: london('2026-11-25 10:00') });
  await world.ports.logs.append(await world.ports.logs.load(key), referral, true);
  const logs = {
    ...world.ports.logs,
    append: async (...added: Parameters<typeof world.ports.logs.append>) => {
      const outcome = await world.ports.logs.append(...added);
      if (added[1].is === 'notice-claimed') world.clock.now += 31_000;
      return outcome;
    },
  };
  await wakeCase({ ...world.ports, logs })(queued(key), context);
  expect(world.mails).toEqual([]);
  expect(world.factsOf(key).at(-1)!.is).toBe('notice-claimed');

  world.clock.now = london('2026-11-25 10:15');
  await wakeCase(world.ports)(queued(key), context);
  expect(world.mails.map(({ subject }) => subject.endsWith('(possible repeat)'))).toEqual([true]);
});
