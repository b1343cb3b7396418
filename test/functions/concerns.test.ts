import { expect, test } from 'vitest';
import { parseDay } from '../../domain/calendar/day.ts';
import { concernEvents } from '../../functions/answers/concerns.ts';
import type { CaseKey, Head, Ports } from '../../functions/ports.ts';
import { london } from '../support/clock-face.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { milestone } from '../support/story.ts';

const quarter = { from: parseDay('2026-10-01')!, to: parseDay('2026-12-31')! };
const open: Head = { length: 1, deadlines: [], closed: false };
const closedAt = (at: string): Head => ({ ...open, closed: true, closedAt: london(at) });

/** A world with cases by reference, each with one concern raised in October, and which logs were read. */
async function worldOf(cases: Readonly<Record<string, Head>>) {
  const { ports } = worldInMemory({ now: london('2026-11-24 12:00') });
  const read: string[] = [];
  let [reading, most] = [0, 0];
  const keyOf = (reference: string): CaseKey => ({ authority: 'cwm-taf', reference });
  for (const reference of Object.keys(cases)) {
    const log = await ports.logs.load(keyOf(reference));
    await ports.logs.append(log, milestone('issue-received', '2026-10-05 10:00'), false);
  }
  const watched: Ports = {
    ...ports,
    worklist: {
      ...ports.worklist,
      page: async (_authority, which) => ({
        cases: Object.entries(cases)
          .filter(([, { closed }]) => closed === (which === 'closed'))
          .map(([reference, head]) => ({ key: keyOf(reference), head })),
        next: undefined,
      }),
    },
    logs: {
      ...ports.logs,
      async load(key) {
        read.push(key.reference);
        reading += 1;
        most = Math.max(most, reading);
        const log = await ports.logs.load(key);
        reading -= 1;
        return log;
      },
    },
  };
  return { ports: watched, read, most: () => most };
}

test('what was closed before the period is not read; what was closed in it is', async () => {
  const { ports, read } = await worldOf({
    OPEN: open,
    BEFORE: closedAt('2026-09-30 23:59'),
    WITHIN: closedAt('2026-10-01 00:00'),
  });
  const events = await concernEvents(ports, 'cwm-taf', quarter);
  expect(read.toSorted()).toEqual(['OPEN', 'WITHIN']);
  expect(events.map(({ is }) => is)).toEqual(['raised', 'raised']);
});

test('of many cases sixteen are read at once and no more', async () => {
  const { ports, read, most } = await worldOf(
    Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`CT-${index}`, open])),
  );
  expect(await concernEvents(ports, 'cwm-taf', quarter)).toHaveLength(40);
  expect([read.length, most()]).toEqual([40, 16]);
});

test('a case that is to be erased tells nothing any more', async () => {
  const { ports } = await worldOf({ OPEN: open });
  const log = await ports.logs.load({ authority: 'cwm-taf', reference: 'OPEN' });
  const decided = {
    is: 'erasure-decided',
    at: london('2026-11-20 10:00'),
    reason: 'request',
    by: 'x',
  } as const;
  await ports.logs.append(log, decided, false);
  expect(await concernEvents(ports, 'cwm-taf', quarter)).toEqual([]);
});
