/** Running contestants side by side, each time in a fresh process, so that none profits from what ran before it. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ProcessOptions {
  /** Options of node itself, before the script. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a script with this node in a process of its own, and gives the JSON of the last line that it prints. Throws where
 * it fails or prints something else, with what it wrote to its error stream.
 */
export async function inFreshProcess<T>(
  script: URL,
  args: readonly string[] = [],
  { node = [], env = {} }: ProcessOptions = {},
): Promise<T> {
  const { stdout } = await run(process.execPath, [...node, fileURLToPath(script), ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as T;
}

/** How often in a second, as a script in a process of its own says: `{ "rate": … }`. Throws as `inFreshProcess` does. */
export async function rateFrom(script: URL, ...args: readonly string[]): Promise<number> {
  return (await inFreshProcess<{ rate: number }>(script, args)).rate;
}

/**
 * Runs every contestant once a round, one after another; who begins turns from round to round, so that a machine that
 * grows slower favours none.
 */
export async function sideBySide<Name extends string, T>(
  rounds: number,
  contestants: Readonly<Record<Name, () => Promise<T>>>,
): Promise<Record<Name, T>[]> {
  const names = Object.keys(contestants) as Name[];
  const results: Record<Name, T>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const shift = round % names.length;
    const result = {} as Record<Name, T>;
    for (const name of [...names.slice(shift), ...names.slice(0, shift)]) {
      result[name] = await contestants[name]();
    }
    results.push(result);
  }
  return results;
}
