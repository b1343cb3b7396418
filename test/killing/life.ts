/** One life of the service: a process of its own, from its start to its end, by whatever hand. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Service, serviceAt } from '../end-to-end/service.ts';

const main = new URL('../../local/main.ts', import.meta.url).pathname;

export interface Life {
  /** The service once it is ready, and how many milliseconds that took; undefined where it ended before. */
  readonly ready: Promise<{ readonly service: Service; readonly took: number } | undefined>;
  /** Ends it without a warning, as the kernel or a power cut would. */
  kill(): void;
  isKilled(): boolean;
  /** Asks it to end. Throws where it does not end well. */
  stop(): Promise<void>;
  /** Resolves when the process is gone. Throws where it ended without being told to. */
  ended(): Promise<void>;
  /** What it wrote to its error stream. */
  problems(): string;
}

/** @param data the folder that survives it; `startsAt` where simulated time begins in a new folder, in milliseconds since 1970 */
export function startLife(data: string, startsAt: number): Life {
  const begun = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', LONGSTOP_DATA: data, LONGSTOP_CLOCK: new Date(startsAt).toISOString() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  let problems = '';
  child.stderr.on('data', (chunk) => {
    problems += String(chunk);
  });
  let killed = false;
  return {
    ready: readiness(child).then((url) =>
      url === undefined ? undefined : { service: serviceAt(url), took: performance.now() - begun },
    ),
    kill() {
      killed = child.exitCode === null && child.kill('SIGKILL');
    },
    isKilled: () => killed,
    async stop() {
      child.kill('SIGTERM');
      await exit;
      if (child.exitCode !== 0) throw new Error(`It did not end well when asked to: ${problems}`);
    },
    async ended() {
      await exit;
      if (!killed) throw new Error(`It ended by itself, with ${child.exitCode}: ${problems}`);
    },
    problems: () => problems,
  };
}

/** The URL that it prints, or undefined where its output ends without one. */
function readiness(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let printed = '';
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const url = /Longstop is ready on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1];
      if (url) resolve(url);
    });
    child.stdout?.once('close', () => resolve(undefined));
  });
}
