import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Clock, openSimulatedClock } from '../../local/clock.ts';
import { startWork } from '../../local/work.ts';

export const start = Date.parse('2026-11-20T16:30:00Z');

export const sdk = {
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
};

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'longstop-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder, simulated time from `start`, and a count of the work under way. */
export function simulatedWorld(folder = temporaryFolder()) {
  const clock: Clock = openSimulatedClock(folder, start);
  const work = startWork();
  return {
    folder,
    clock,
    work,
    later(seconds: number): void {
      clock.moveTo(clock.now() + seconds * 1000);
    },
    async quiet(): Promise<void> {
      if (!(await work.idle(5000))) throw new Error('The work does not end');
    },
  };
}

/** Collects what a stand-in reports. */
export function complaints() {
  const heard: string[] = [];
  return {
    heard,
    report: (problem: string, error: unknown) => void heard.push(`${problem}: ${String(error)}`),
  };
}
