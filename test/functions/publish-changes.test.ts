import { expect, test } from 'vitest';
import type { Announcement, CloudEvent } from '../../functions/ports.ts';
import { publishChanges } from '../../functions/publish-changes.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context, queued } from '../support/requests.ts';

const at = Date.UTC(2026, 10, 24, 10);
const announcement: Announcement = {
  key: { authority: 'walsall', reference: 'WM-2026-000123' },
  at,
  since: 4,
  changes: [
    { is: 'moved', deadline: { id: 'D-1', rule: 'initial-conference', status: 'open', startedAt: at } },
    { is: 'met', deadline: { id: 'D-2', rule: 'report', status: 'met', startedAt: at, endedAt: at } },
  ],
};

async function publish(bodies: readonly object[], refuses = false) {
  const { ports, reports } = worldInMemory({ now: at });
  const published: CloudEvent[] = [];
  const bus = {
    async publish(events: readonly CloudEvent[]) {
      if (refuses) throw new Error('EventsNotTaken');
      published.push(...events);
    },
  };
  const event = queued(...bodies.map((body) => JSON.stringify(body)));
  const answer = await publishChanges({ ...ports, bus })(event, context);
  return { published, failed: answer.batchItemFailures, reports };
}

test('each change is one event, and the same announcement twice gives the same ids', async () => {
  const { published } = await publish([announcement, announcement]);
  expect(published.map(({ id }) => id)).toEqual(['D-1.moved.4', 'D-2.met.4', 'D-1.moved.4', 'D-2.met.4']);
});

test('of a synthetic case nobody hears', async () => {
  const synthetic = { ...announcement, key: { authority: 'longstop-probe', reference: 'PROBE-1' } };
  expect(await publish([synthetic, announcement])).toMatchObject({
    published: [{ source: '/authorities/walsall' }, { source: '/authorities/walsall' }],
    failed: [],
  });
});

test('what the bus does not take comes again', async () => {
  const { failed, reports } = await publish([announcement], true);
  expect(failed).toHaveLength(1);
  expect(reports).toEqual([{ what: 'publishing-failed', error: 'Error' }]);
});
