import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { serviceAt } from './service.ts';

const main = new URL('../../local/main.ts', import.meta.url).pathname;
const data = mkdtempSync(join(tmpdir(), 'longstop-killed-'));
let running: ChildProcess | undefined;

afterEach(async () => {
  await kill();
  rmSync(data, { recursive: true, force: true });
});

async function start() {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', LONGSTOP_DATA: data, LONGSTOP_CLOCK: '2026-11-24T10:00:00Z' },
  });
  running = child;
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const ready = /Longstop is ready on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed);
    if (ready) return serviceAt(ready[1]!);
  }
  throw new Error(`It did not start: ${printed}`);
}

async function kill(): Promise<void> {
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  running.kill('SIGKILL');
  await once(running, 'exit');
}

const cases = 200;

test('killed in the middle of 200 due notices, it sends every one, and none twice unless marked', async () => {
  let service = await start();
  const references = Array.from({ length: cases }, (_, index) => `KILL-${1000 + index}`);
  for (const reference of references) {
    const { status } = await service.post('demo-walsall', {
      case: reference,
      type: 'referral-made',
      occurredAt: '2026-11-24T10:00:00Z',
      data: { method: 'telephone' },
      people: [{ role: 'referrer', email: `${reference.toLowerCase()}@school.example` }],
    });
    expect(status).toBe(201);
  }
  for (const delay of [150, 300, 450, 700]) {
    const moving = service.moveTo('2026-11-25T11:00:00Z').catch(() => 'killed');
    await pause(delay);
    await kill();
    await moving;
    service = await start();
  }
  await service.moveTo('2026-11-25T12:00:00Z');
  const reminders = (await service.outbox()).filter(({ kind }) => kind === 'reminder');
  expect(new Set(reminders.map((mail) => mail.case))).toEqual(new Set(references));
  const unmarked = reminders.filter(({ subject }) => !subject.includes('possible repeat'));
  expect(new Set(unmarked.map(({ notice }) => notice)).size).toBe(unmarked.length);
  console.log(`${reminders.length} mails for ${cases} notices, ${reminders.length - unmarked.length} marked`);
}, 120_000);
