import { expect, test } from 'vitest';
import { openMemoryWorld } from '../../bench/memory/world.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { factItem } from '../../functions/aws/log-items.ts';
import type { CaseKey, CaseLog, Head } from '../../functions/ports.ts';

// The bench's world in memory: as cheap as honest, which is that it refuses and remembers what the table does.

const key: CaseKey = { authority: 'wirral', reference: 'WR-1' };
const start = Date.parse('2026-11-24T10:00:00Z');
const acknowledged = (notice: string): Fact => ({ is: 'notice-acknowledged', at: start, notice });
const head = (length: number, wakeAt?: number): Head => ({
  length,
  deadlines: [],
  closed: false,
  ...(wakeAt !== undefined && { wakeAt, urgency: 'late' }),
});

function grown(log: CaseLog | 'conflict'): CaseLog {
  if (log === 'conflict') throw new Error('conflict');
  return log;
}

test('the second of two writers at one place is refused, and reads what the first wrote', async () => {
  const { ports } = openMemoryWorld({ now: start });
  const read = await ports.logs.load(key);
  await ports.logs.append(read, acknowledged('a'), true);
  expect(await ports.logs.append(read, acknowledged('b'), true)).toBe('conflict');
  expect(await ports.logs.load(key)).toMatchObject({ facts: [acknowledged('a')], unsettled: [0] });
});

test('a log that was read does not grow under whoever holds it', async () => {
  const { ports } = openMemoryWorld({ now: start });
  const first = grown(await ports.logs.append(await ports.logs.load(key), acknowledged('a'), false));
  await ports.logs.append(first, acknowledged('b'), false);
  expect(first.facts).toHaveLength(1);
  expect((await ports.logs.load(key)).facts).toHaveLength(2);
});

test('hashes are chained as the table chains them', async () => {
  const { ports } = openMemoryWorld({ now: start });
  const first = grown(await ports.logs.append(await ports.logs.load(key), acknowledged('a'), false));
  const second = grown(await ports.logs.append(first, acknowledged('b'), false));
  const empty = { key, facts: [], hashes: [], unsettled: [] };
  expect(second.hashes).toEqual([
    factItem(empty, acknowledged('a'), false).hash,
    factItem(first, acknowledged('b'), false).hash,
  ]);
});

test('a head of a shorter log does not replace one of a longer', async () => {
  const { ports } = openMemoryWorld({ now: start });
  const log = await ports.logs.load(key);
  expect(await ports.logs.project(log, head(2))).toBe('projected');
  expect(await ports.logs.project(log, head(1))).toBe('outdated');
  expect((await ports.logs.load(key)).head?.length).toBe(2);
});

test('the sweep finds what is unsettled after a minute and what was not woken after a minute and a half', async () => {
  const { ports } = openMemoryWorld({ now: start });
  const due = async (lane: 'urgent' | 'late', before: number) => {
    const shards = await Promise.all(
      Array.from({ length: 16 }, (_, shard) => ports.attention.due(lane, shard, before)),
    );
    return shards.flat();
  };
  const log = grown(await ports.logs.append(await ports.logs.load(key), acknowledged('a'), true));
  expect(await due('urgent', start + 59_999)).toEqual([]);
  expect(await due('urgent', start + 60_000)).toEqual([key]);
  await ports.logs.project(log, head(1, start));
  await ports.logs.markSettled(log);
  expect(await due('urgent', start + 60_000)).toEqual([]);
  expect(await due('late', start + 89_999)).toEqual([]);
  expect(await due('late', start + 90_000)).toEqual([key]);
});

test('alarms go off in the order of their times, each case once, unless cleared', async () => {
  const { ports, alarms } = openMemoryWorld({ now: start });
  const keys = [3, 1, 2, 4].map((n): CaseKey => ({ authority: 'wirral', reference: `WR-${n}` }));
  for (const each of keys) await ports.alarms.set(each, start + Number(each.reference.slice(3)), 'routine');
  await ports.alarms.set(keys[0]!, start + 5, 'urgent');
  await ports.alarms.clear(keys[2]!);
  expect(alarms.next()).toBe(start + 1);
  const taken = [1, 2, 3].map(() => alarms.takeDue(start + 5));
  expect(taken.map((wakeup) => wakeup?.key.reference)).toEqual(['WR-1', 'WR-4', 'WR-3']);
  expect(alarms.takeDue(Number.POSITIVE_INFINITY)).toBeUndefined();
  expect(alarms.count()).toBe(0);
});

test('whoever looks on is told of each call by its name', async () => {
  const calls: string[] = [];
  const { ports } = openMemoryWorld({ now: start, onCall: (call) => calls.push(call) });
  await ports.logs.append(await ports.logs.load(key), acknowledged('a'), false);
  await ports.mailer.send('unit@area.example', { subject: '', text: '', html: '' }, {});
  ports.report({ what: 'swept' });
  expect(calls).toEqual(['logs.load', 'logs.append', 'mailer.send']);
});
