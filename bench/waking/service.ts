/** The whole local service on a folder with a herd in it: lives that are killed, and what its outbox has in the end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { hour, type Instant } from '../../domain/calendar/london.ts';
import type { Mail } from '../../local/mail/mail.ts';
import { storeSchedules } from './schedules.ts';
import { storeHerd } from './store.ts';

const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));

export interface Life {
  kill(): Promise<void>;
  /** Its address once it is ready, or undefined where it ended before. */
  readonly ready: Promise<string | undefined>;
}

export async function prepare(folder: string, count: number, due: Instant): Promise<void> {
  mkdirSync(folder, { recursive: true });
  storeSchedules(folder, count, due, due - hour);
  await storeHerd(folder, count, due);
}

/** Starts it an hour before the herd falls due, or where the clock of the folder was left. */
export function startLife(folder: string, due: Instant): Life {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      PORT: '0',
      LONGSTOP_DATA: folder,
      LONGSTOP_CLOCK: new Date(due - hour).toISOString(),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const said = once(child.stdout, 'data').then(([first]) => /http:\/\/[\d.:]+/.exec(String(first))?.[0]);
  return {
    ready: Promise.race([said, ended.then(() => undefined)]),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Moves its clock, again until it has moved: with much to do it answers that it has not come to an end. */
export async function moveTo(url: string, to: Instant): Promise<void> {
  const body = JSON.stringify({ to: new Date(to).toISOString() });
  for (;;) {
    const answer = await fetch(`${url}/local/clock`, { method: 'POST', body });
    if (answer.ok) return;
    await pause(1000);
  }
}

export const outboxOf = (folder: string): string => join(folder, 'mails.jsonl');

/** The mail that a line of the outbox keeps. */
export function readMail(line: string): Mail {
  return (JSON.parse(line) as { readonly value: Mail }).value;
}
