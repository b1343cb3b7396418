import { expect, test } from 'vitest';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
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

interface Situation {
  readonly refuses?: boolean;
  /** Whether the authority has a webhook. */
  readonly webhook?: boolean;
  readonly callsRefused?: boolean;
}

async function publish(
  bodies: readonly object[],
  { refuses = false, webhook = false, callsRefused = false }: Situation = {},
) {
  const { ports, reports } = worldInMemory({ now: at });
  const published: CloudEvent[] = [];
  const bus = {
    async publish(events: readonly CloudEvent[]) {
      if (refuses) throw new Error('EventsNotTaken');
      published.push(...events);
    },
  };
  const calls: string[] = [];
  const webhookCalls = {
    async put(authority: string, events: readonly CloudEvent[]) {
      if (callsRefused) throw new Error('CallsNotTaken');
      calls.push(...events.map(({ id }) => `${authority} ${id}`));
    },
  };
  const settings = { ...unsetSettings, ...(webhook && { webhook: { url: 'https://authority.example/' } }) };
  const find = async () => ({ version: 1, settings, by: 'test', at: 0 });
  const authorities = { ...ports.authorities, find };
  const event = queued(...bodies.map((body) => JSON.stringify(body)));
  const answer = await publishChanges({ ...ports, bus, authorities, webhookCalls })(event, context);
  return { published, calls, failed: answer.batchItemFailures, reports };
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
  const { failed, reports } = await publish([announcement], { refuses: true });
  expect(failed).toHaveLength(1);
  expect(reports).toEqual([{ what: 'publishing-failed', error: 'Error' }]);
});

test('where the authority has a webhook each event is also one call of it, after the bus took the events', async () => {
  const told = await publish([announcement], { webhook: true });
  expect(told.calls).toEqual(['walsall D-1.moved.4', 'walsall D-2.met.4']);
  expect((await publish([announcement])).calls).toEqual([]);
  expect((await publish([announcement], { webhook: true, refuses: true })).calls).toEqual([]);
});

test('of a synthetic case no webhook is called either', async () => {
  const synthetic = { ...announcement, key: { authority: 'longstop-probe', reference: 'PROBE-1' } };
  expect((await publish([synthetic], { webhook: true })).calls).toEqual([]);
});

test('where the calls are not taken the change comes again', async () => {
  expect((await publish([announcement], { webhook: true, callsRefused: true })).failed).toHaveLength(1);
});
