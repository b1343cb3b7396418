import { expect, test } from 'vitest';
import type { Urgency } from '../../domain/notices/urgency.ts';
import type { CaseKey } from '../../functions/ports.ts';
import { lanes } from '../../functions/settings/lanes.ts';
import { attentionShards } from '../../functions/settings/table.ts';
import { sweep } from '../../functions/sweep.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context } from '../support/requests.ts';

const now = Date.UTC(2026, 10, 24, 10);
const caseIn = (shard: number): CaseKey => ({ authority: 'walsall', reference: `CASE-${shard}` });

test('every shard of every lane is looked at, up to now, and every case found is woken in its lane', async () => {
  const { ports, reports } = worldInMemory({ now });
  const rung: string[] = [];
  const asked: string[] = [];
  const attention = {
    due: async (lane: Urgency, shard: number, before: number) => {
      asked.push(`${lane} ${shard} ${before - now}`);
      return [caseIn(shard)];
    },
  };
  const alarms = {
    ...ports.alarms,
    ring: async ({ reference }: CaseKey, lane: Urgency) => void rung.push(`${lane} ${reference}`),
  };
  const inAll = (what: (lane: Urgency, shard: number) => string) =>
    lanes.flatMap((lane) => Array.from({ length: attentionShards }, (_, shard) => what(lane, shard)));
  expect(await sweep({ ...ports, attention, alarms })({}, context)).toEqual({ woken: 3 * attentionShards });
  expect(asked.sort()).toEqual(inAll((lane, shard) => `${lane} ${shard} 0`).sort());
  expect(rung.sort()).toEqual(inAll((lane, shard) => `${lane} CASE-${shard}`).sort());
  expect(reports).toEqual([{ what: 'swept', count: 3 * attentionShards }]);
});

test('a lane in which a herd waits gets no second helping, the urgent one always does', async () => {
  const { ports } = worldInMemory({ now });
  const rung = new Set<Urgency>();
  const attention = { due: async (_: Urgency, shard: number) => [caseIn(shard)] };
  const alarms = {
    ...ports.alarms,
    waiting: async (lane: Urgency) => (lane === 'late' ? 10 : 40_000),
    ring: async (_: CaseKey, lane: Urgency) => void rung.add(lane),
  };
  await sweep({ ...ports, attention, alarms })({}, context);
  expect([...rung].sort()).toEqual(['late', 'urgent']);
});

test('where it cannot be told how many wait, they are woken', async () => {
  const { ports } = worldInMemory({ now });
  let rung = 0;
  const attention = { due: async () => [caseIn(1)] };
  const alarms = {
    ...ports.alarms,
    waiting: () => Promise.reject(new Error('Unavailable')),
    ring: async () => {
      rung += 1;
    },
  };
  await sweep({ ...ports, attention, alarms })({}, context);
  expect(rung).toBe(3 * attentionShards);
});

test('one case that cannot be rung keeps no other from it, and the sweep counts as failed', async () => {
  const { ports } = worldInMemory({ now });
  const rung: string[] = [];
  const attention = { due: async (_: Urgency, shard: number) => [caseIn(shard)] };
  const alarms = {
    ...ports.alarms,
    ring: async ({ reference }: CaseKey, lane: Urgency) => {
      if (reference === 'CASE-0') throw new Error('Unavailable');
      rung.push(`${lane} ${reference}`);
    },
  };
  await expect(sweep({ ...ports, attention, alarms })({}, context)).rejects.toThrow('Unavailable');
  expect(rung).toHaveLength(3 * (attentionShards - 1));
});

test('where nothing needs attention nobody is woken', async () => {
  const { ports, rung } = worldInMemory({ now });
  expect(await sweep(ports)({}, context)).toEqual({ woken: 0 });
  expect(rung).toEqual([]);
});

test('a sweep that could not look says so by failing', async () => {
  const { ports } = worldInMemory({ now });
  const attention = { due: () => Promise.reject(new Error('Unavailable')) };
  await expect(sweep({ ...ports, attention })({}, context)).rejects.toThrow('Unavailable');
});
