import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { herdOf } from '../../bench/waking/herd.ts';
import { latenessOf } from '../../bench/waking/lateness.ts';
import { type Done, strike } from '../../bench/waking/strikes.ts';
import { openTail } from '../../bench/waking/tail.ts';
import { temporaryFolder } from '../local/world.ts';

describe('a herd', () => {
  // A telephone referral on Tuesday 24 November 2026 at 10:00 is to be confirmed within 48 hours, reminded of 24 before.
  const due = Date.parse('2026-11-25T10:00:00Z');
  const herd = [...herdOf(3, due)];

  test('is as many cases, each of its own reference', () => {
    expect(herd.map(({ key }) => key.reference)).toEqual(['HERD-000000', 'HERD-000001', 'HERD-000002']);
  });

  test('is due at its moment and not before', () => {
    expect(herd.map(({ head }) => head.wakeAt)).toEqual([due, due, due]);
  });
});

test('lateness is counted from due to done, and the rate up to the last', () => {
  const late = Array.from({ length: 101 }, (_, place) => place * 20);
  expect(latenessOf(late)).toEqual({ rate: 50.5, p50: 1000, p99: 1980, most: 2000 });
});

test('a file is read in whole lines while it grows', () => {
  const file = join(temporaryFolder(), 'done');
  const tail = openTail(file);
  expect(tail.read()).toEqual([]);
  appendFileSync(file, 'one\ntw');
  expect(tail.read()).toEqual(['one']);
  expect(tail.read()).toEqual([]);
  appendFileSync(file, 'o\nthree\n');
  expect(tail.read()).toEqual(['two', 'three']);
  tail.close();
});

describe('a worker that is killed', () => {
  const count = 4;
  const options = { count, due: 0, patience: 300, kills: 1 };

  /** A worker whose lives do these things, told when its process is gone or when it is asked. */
  const lives = (...scripts: readonly (readonly string[])[]) => {
    const told: Done[] = [];
    let life = -1;
    return {
      start() {
        life += 1;
        const script = scripts[life] ?? [];
        const timer = setTimeout(() => told.push(...script.map((what) => ({ what, at: Date.now() }))), 80);
        return { kill: async () => clearTimeout(timer) };
      },
      read: () => told.splice(0),
    };
  };

  test('and whose next life does the rest, repeats and loses nothing', async () => {
    const { done, repeated, stuck, resumed } = await strike({ ...options, ...lives(['a', 'b'], ['c', 'd']) });
    expect(done.map(({ what }) => what)).toEqual(['a', 'b', 'c', 'd']);
    expect({ repeated, stuck, kills: resumed.length }).toEqual({ repeated: 0, stuck: 0, kills: 1 });
    expect(resumed[0]).toBeGreaterThanOrEqual(70);
  });

  test('and whose next life begins again, repeats', async () => {
    const { repeated, stuck } = await strike({ ...options, ...lives(['a', 'b'], ['b', 'c', 'd']) });
    expect({ repeated, stuck }).toEqual({ repeated: 1, stuck: 0 });
  });

  test('and whose next life forgets, leaves something stuck', async () => {
    const { repeated, stuck } = await strike({ ...options, ...lives(['a', 'b'], ['d']) });
    expect({ repeated, stuck }).toEqual({ repeated: 0, stuck: 1 });
  });

  test('and told late what it had done before does not count as having gone on', async () => {
    const { start, read } = lives(['a', 'b'], ['d']);
    const late: Done[] = [];
    const unread = ['c'];
    const held = {
      async start() {
        const worker = await start();
        return {
          async kill() {
            late.push(...unread.splice(0).map((what) => ({ what, at: Date.now() })));
            await worker.kill();
          },
        };
      },
      read: () => [...read(), ...late.splice(0)],
    };
    const { done, resumed } = await strike({ ...options, ...held });
    expect(done.map(({ what }) => what)).toEqual(['a', 'b', 'c', 'd']);
    expect(resumed[0]).toBeGreaterThanOrEqual(70);
  });
});
