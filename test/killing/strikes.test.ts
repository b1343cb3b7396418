import { expect, test } from 'vitest';
import { openPrng } from '../simulation/prng.ts';
import { openStrikes } from './strikes.ts';

const pace = { starting: 1_000, workLeft: 60_000 };

const drawn = (seed: number, kills: number) => {
  const strikes = openStrikes(kills, openPrng(seed));
  return Array.from({ length: kills + 1 }, () => strikes.next(pace));
};

test('a seed gives the same moments each time, another seed others, and then no more', () => {
  expect(drawn(1, 50)).toEqual(drawn(1, 50));
  expect(drawn(1, 50)).not.toEqual(drawn(2, 50));
  expect(drawn(1, 50).at(-1)).toBeUndefined();
  expect(drawn(1, 50).slice(0, -1)).not.toContain(undefined);
});

test('a fifth comes during the start, the others at any moment of the work that each life can hope for', () => {
  // A new plan each time, so that the share is the same: two hundred kills for a minute of work, at most 600 ms each.
  const first = Array.from({ length: 2_000 }, (_, seed) => openStrikes(200, openPrng(seed)).next(pace)!);
  const early = first.filter(({ from }) => from === 'start').map(({ after }) => after);
  const working = first.filter(({ from }) => from === 'ready').map(({ after }) => after);
  expect(early.length).toBeGreaterThan(340);
  expect(early.length).toBeLessThan(460);
  for (const [delays, most] of [
    [early, 1_000],
    [working, 600],
  ] as const) {
    expect(Math.max(...delays)).toBeLessThan(most);
    for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const within = delays.filter((delay) => Math.floor((10 * delay) / most) === tenth);
      expect(within.length).toBeGreaterThan(delays.length / 20);
    }
  }
});
