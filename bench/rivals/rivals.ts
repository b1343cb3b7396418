/** The services that do what ours does, and what is measured of each. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inFreshProcess } from '../rounds.ts';
import { type Account, strike } from '../waking/strikes.ts';
import { openTail } from '../waking/tail.ts';
import { type Server, startPostgres, startRedis } from './servers.ts';

export interface Rival {
  readonly name: string;
  readonly start: (folder: string) => Promise<Server>;
}

export const rivals: readonly Rival[] = [
  { name: 'graphile-worker', start: startPostgres },
  { name: 'pg-boss', start: startPostgres },
  { name: 'bullmq', start: startRedis },
];

const here = fileURLToPath(new URL('.', import.meta.url));
const programOf = ({ name }: Rival) => new URL(`${name}.ts`, import.meta.url);

/** Installs the packages of the rivals beside their programs, in the versions of the lock file. */
export async function installRivals(): Promise<void> {
  await promisify(execFile)('npm', ['ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** How long putting the jobs may take at first, in milliseconds: they must be there before they fall due. */
const timeToFill = (count: number) => 3_000 + count * 0.2;
/** Longer than BullMQ takes to look twice for jobs whose worker is gone. */
const patienceAfterKill = 75_000;
const patience = 20_000;

/** What became of jobs, and when they fell due, in milliseconds since 1970. */
export interface JobsDone extends Account {
  readonly due: number;
}

/** Has so many jobs that do nothing fall due at one moment, and kills the worker so often meanwhile. */
export async function jobsOf(rival: Rival, count: number, kills: number): Promise<JobsDone> {
  for (let time = timeToFill(count); ; time *= 2) {
    const outcome = await jobsDueIn(time, rival, count, kills);
    if (outcome) return outcome;
  }
}

/** Undefined where it took longer than `time` milliseconds to put the jobs. */
async function jobsDueIn(
  time: number,
  rival: Rival,
  count: number,
  kills: number,
): Promise<JobsDone | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'longstop-bench-rival-'));
  const out = mkdtempSync(join(tmpdir(), 'longstop-bench-jobs-'));
  const server = await rival.start(folder);
  const file = join(out, 'done');
  const tail = openTail(file);
  try {
    const due = Date.now() + time;
    await inFreshProcess(programOf(rival), ['fill', server.connection, String(count), String(due)]);
    if (Date.now() > due) return undefined;
    const account = await strike({
      count,
      due,
      kills,
      patience: kills > 0 ? patienceAfterKill : patience,
      start: () => startWorker(rival, server.connection, file),
      read: () =>
        tail.read().map((line) => {
          const [what = '', at] = line.split(' ');
          return { what, at: Number(at) };
        }),
    });
    return { ...account, due };
  } finally {
    tail.close();
    await server.stop();
    for (const each of [folder, out]) rmSync(each, { recursive: true, force: true });
  }
}

function startWorker(rival: Rival, connection: string, file: string) {
  const child = spawn(process.execPath, [fileURLToPath(programOf(rival)), 'work', connection, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  return {
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
