import { expect, test } from 'vitest';
import type { CaseKey } from '../../functions/ports.ts';
import { attentionShards } from '../../functions/settings/table.ts';
import { sweep } from '../../functions/sweep.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context } from '../support/requests.ts';

const now = Date.UTC(2026, 10, 24, 10);
const caseIn = (shard: number): CaseKey => ({ authority: 'walsall', reference: `CASE-${shard}` });

test('every shard is looked at, up to now, and every case found is woken', async () => {
  const { ports, rung, reports } = worldInMemory({ now });
  const asked: [number, number][] = [];
  const attention = {
    due: async (shard: number, before: number) => {
      asked.push([shard, before]);
      return [caseIn(shard)];
    },
  };
  expect(await sweep({ ...ports, attention })({}, context)).toEqual({ woken: attentionShards });
  expect(asked).toEqual(Array.from({ length: attentionShards }, (_, shard) => [shard, now]));
  expect(rung).toEqual(Array.from({ length: attentionShards }, (_, shard) => caseIn(shard)));
  expect(reports).toEqual([{ what: 'swept', count: attentionShards }]);
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
