import { expect, test } from 'vitest';
import { openSimulatedClock } from '../../local/clock.ts';
import { readEnvironment } from '../../local/environment.ts';
import { readInstant } from '../../local/instant.ts';
import { startWork } from '../../local/work.ts';
import { start, temporaryFolder } from './world.ts';

test('simulated time goes on where it was left, not from its start', () => {
  const folder = temporaryFolder();
  openSimulatedClock(folder, start).moveTo(start + 5000);
  expect(openSimulatedClock(folder, start).now()).toBe(start + 5000);
  expect(openSimulatedClock(folder, start + 9000).now()).toBe(start + 9000);
});

test('simulated time stands still and does not go backwards', () => {
  const clock = openSimulatedClock(temporaryFolder(), start);
  expect(() => clock.moveTo(start - 1)).toThrow(/backwards/);
  expect(clock.now()).toBe(start);
});

test.each([
  ['2026-11-20T16:30:00Z', start],
  ['2026-11-20T16:30Z', start],
  ['2026-11-20T17:30:00.000+01:00', start],
])('%s is an instant', (text, instant) => expect(readInstant(text)).toBe(instant));

test.each([
  '2026-11-20T16:30:00',
  '2026-11-20',
  '2026-02-30T10:00:00Z',
  '2026-13-01T10:00:00Z',
  'tomorrow',
  '',
])('"%s" is not an instant', (text) => expect(readInstant(text)).toBeUndefined());

test('the environment is read, and what is wrong in it is named', () => {
  expect(readEnvironment({})).toMatchObject({ port: 3000, data: expect.stringMatching(/\.longstop$/) });
  expect(readEnvironment({ LONGSTOP_CLOCK: '2026-11-20T16:30:00Z' }).clock).toBe(start);
  expect(() => readEnvironment({ PORT: 'three' })).toThrow(/^PORT is "three"; use a number/);
  expect(() => readEnvironment({ PORT: '70000' })).toThrow(/^PORT is "70000"/);
  expect([readEnvironment({}), readEnvironment({ LONGSTOP_PROBE: 'off' })].map(({ probe }) => probe)).toEqual(
    [undefined, undefined],
  );
  expect(readEnvironment({ LONGSTOP_PROBE: 'on' }).probe).toBe(true);
  expect(() => readEnvironment({ LONGSTOP_PROBE: 'yes' })).toThrow(/^LONGSTOP_PROBE is "yes"; use on/);
  expect(() => readEnvironment({ LONGSTOP_DATA: '' })).toThrow(/^LONGSTOP_DATA is empty/);
  expect(() => readEnvironment({ LONGSTOP_CLOCK: '2026-11-20' })).toThrow(
    /^LONGSTOP_CLOCK is "2026-11-20"; use an ISO/,
  );
});

test('work is idle when all of it has ended, failures too', async () => {
  const work = startWork();
  const { promise, resolve } = Promise.withResolvers<void>();
  void work.run(() => promise);
  const failing = work.run(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await work.idle(20)).toBe(false);
  const idle = work.idle(1000);
  resolve();
  expect(await idle).toBe(true);
});
