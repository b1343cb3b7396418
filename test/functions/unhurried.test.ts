import { expect, test } from 'vitest';
import type { Urgency } from '../../domain/notices/urgency.ts';
import { unhurried } from '../../functions/case/unhurried.ts';
import type { SendOutcome } from '../../functions/ports.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';

const begun = Date.UTC(2026, 11, 29, 9);
const tooMany: SendOutcome = { is: 'deferred', reason: 'throttled' };
const accepted: SendOutcome = { is: 'accepted', mail: 'mail-1' };

/** SES refuses so many times and then accepts; pauses move the clock. */
async function handOver(lane: Urgency, refusals: number, answer: SendOutcome = accepted) {
  const { ports, clock } = worldInMemory({ now: begun });
  let requests = 0;
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds);
    clock.now += milliseconds;
  };
  const ask = async () => {
    requests += 1;
    return requests <= refusals ? tooMany : answer;
  };
  const outcome = await unhurried({ ...ports, pause }, ask, lane, begun + 30_000);
  return { outcome, requests, pauses, lasted: clock.now - begun };
}

test('where SES is too busy it waits and asks again, and the mail goes', async () => {
  expect(await handOver('routine', 3)).toMatchObject({ outcome: accepted, requests: 4 });
});

test('what is urgent asks again sooner than what is late, and that sooner than what is routine', async () => {
  const longest = async (lane: Urgency) => Math.max(...(await handOver(lane, 8)).pauses);
  const shortest = async (lane: Urgency) => Math.min(...(await handOver(lane, 8)).pauses);
  expect(await longest('urgent')).toBeLessThan(await shortest('late'));
  expect(await longest('late')).toBeLessThan(await shortest('routine'));
});

test('it gives up while the claim still holds, and says that the mail was put off', async () => {
  const { outcome, lasted, requests } = await handOver('routine', 1000);
  expect(outcome).toEqual(tooMany);
  expect(requests).toBeGreaterThan(8);
  expect(lasted).toBeLessThanOrEqual(30_000);
});

test.each<SendOutcome>([
  { is: 'unknown' },
  { is: 'refused', reason: 'rejected' },
  { is: 'deferred', reason: 'sending-not-possible' },
])('what is no plain "too busy" is asked once: %j', async (answer) => {
  expect(await handOver('urgent', 0, answer)).toMatchObject({ outcome: answer, requests: 1 });
});
