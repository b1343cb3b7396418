/** All authorities' years, the largest first, by some processes at once. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AuthorityRun } from './authority-run.ts';
import { loadsOf } from './load.ts';
import type { YearOptions } from './options.ts';
import type { Task, Told } from './worker.ts';

export interface NationRun {
  /** By the number of the authority. */
  readonly runs: readonly AuthorityRun[];
  /** Seconds by the clock on the wall, and of processor time in all processes. */
  readonly wall: number;
  readonly cpu: number;
  /** The highest memory of each process, in megabytes. */
  readonly memory: readonly number[];
}

/** A process may hold so many megabytes of objects: with two, all of it stays well under four gigabytes. */
const mostMemory = 1600;

/** @param progress is told the share of the work that is done, from 0 to 1 */
export async function runNation(
  { scale, seed, workers, auditEvery }: YearOptions,
  progress: (share: number) => void,
): Promise<NationRun> {
  const loads = loadsOf(scale, seed);
  const all = loads.reduce((sum, { referrals }) => sum + referrals, 0);
  const waiting = loads.toSorted((one, other) => other.referrals - one.referrals);
  const runs: AuthorityRun[] = [];
  const begun = performance.now();
  let done = 0;

  const work = (child: ChildProcess) =>
    new Promise<{ cpu: number; memory: number }>((resolve, reject) => {
      let used = { cpu: 0, memory: 0 };
      const next = () => {
        const load = waiting.shift();
        if (load) child.send({ load, seed, auditEvery } satisfies Task);
        else child.disconnect();
      };
      child.on('message', (told: Told) => {
        if (told.is === 'progress') {
          done += told.referrals;
          progress(done / all);
          return;
        }
        runs.push(told.run);
        used = { cpu: told.cpu / 1e6, memory: told.memory / 1024 };
        next();
      });
      child.on('exit', (code) =>
        code === 0 ? resolve(used) : reject(new Error(`A worker ended with ${code}`)),
      );
      next();
    });

  const used = await Promise.all(
    Array.from({ length: Math.min(workers, loads.length) }, () => {
      const script = fileURLToPath(new URL('worker.ts', import.meta.url));
      const execArgv = [`--max-old-space-size=${mostMemory}`];
      return work(fork(script, { serialization: 'advanced', execArgv }));
    }),
  );
  return {
    runs: runs.sort((one, other) => one.load.number - other.load.number),
    wall: (performance.now() - begun) / 1000,
    cpu: used.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: used.map(({ memory }) => memory),
  };
}
