import { expect, test } from 'vitest';
import { openMover } from '../../local/time/mover.ts';
import { simulatedWorld, start } from './world.ts';

const minute = 60_000;

/** Things that happen at minutes after the start; doing one may add more, and entries of the sweep's index. */
function openWorld(
  due: number[],
  then: (at: number) => { due?: number[]; attention?: number[] } = () => ({}),
) {
  const { clock, work } = simulatedWorld();
  const happened: string[] = [];
  let waiting = due;
  let attention: number[] = [];
  let sweepClears = true;
  const minutes = (): number => (clock.now() - start) / minute;
  const after = (at: number): void => {
    const more = then(at);
    waiting = [...waiting, ...(more.due ?? [])];
    attention = [...attention, ...(more.attention ?? [])];
  };
  const moveTo = openMover({
    clock,
    work,
    others: [],
    schedules: {
      nextDue: () => (waiting.length === 0 ? undefined : start + Math.min(...waiting) * minute),
      runDue() {
        const now = waiting.filter((at) => at <= minutes());
        waiting = waiting.filter((at) => at > minutes());
        for (const at of now)
          void work.run(async () => {
            happened.push(`${at} at ${minutes()}`);
            after(at);
          });
      },
      firedOnce: () => happened.filter((what) => !what.startsWith('sweep')).length,
    },
    async sweep() {
      happened.push(`sweep at ${minutes()}`);
      if (sweepClears) attention = attention.filter((at) => at > minutes());
    },
    async nextAttention(seen) {
      const later = attention.map((at) => start + at * minute).filter((at) => at > seen);
      return later.length === 0 ? undefined : Math.min(...later);
    },
  });
  return {
    happened,
    to: (at: number) => moveTo(start + at * minute),
    add: (...at: number[]) => attention.push(...at),
    stick: () => {
      sweepClears = false;
    },
  };
}

test('things happen in order, each at its own time, and what they bring about happens too', async () => {
  const world = openWorld([30, 10], (at) => (at === 10 ? { due: [20, 99] } : {}));
  expect(await world.to(60)).toEqual({ now: start + 60 * minute, fired: 3 });
  expect(world.happened).toEqual(['10 at 10', '20 at 20', '30 at 30']);
  expect(await world.to(60)).toMatchObject({ fired: 0 });
});

test('the sweep runs at the whole minute after an entry of its index comes due', async () => {
  const world = openWorld([10]);
  world.add(4.5, 25);
  await world.to(60);
  expect(world.happened).toEqual(['sweep at 5', '10 at 10', 'sweep at 25']);
});

test('where nothing needs it, a year passes without a sweep', async () => {
  const world = openWorld([]);
  await world.to(365 * 24 * 60);
  expect(world.happened).toEqual([]);
});

test('an entry that a sweep cannot clear is swept again after each thing that happens, not each minute', async () => {
  const world = openWorld([10, 20]);
  world.stick();
  world.add(3);
  await world.to(100_000);
  expect(world.happened).toEqual(['sweep at 3', '10 at 10', 'sweep at 11', '20 at 20', 'sweep at 21']);
});

test('moves are made one after the other, and never backwards', async () => {
  const world = openWorld([10, 20]);
  const [first, second, third] = await Promise.allSettled([world.to(15), world.to(25), world.to(5)]);
  expect(first).toMatchObject({ value: { fired: 1 } });
  expect(second).toMatchObject({ value: { fired: 1 } });
  expect(third).toMatchObject({ reason: { code: 'conflict' } });
});
