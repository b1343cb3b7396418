/** Python and the fuzzer written in it: made ready in a folder that is thrown away, so that nothing else depends on it. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * Installs the fuzzer into a folder, unless LONGSTOP_FUZZER names one that is installed. Resolves with the path of its
 * command; rejects where it cannot be installed.
 */
export async function fuzzerIn(folder: string): Promise<string> {
  const ready = process.env.LONGSTOP_FUZZER;
  if (ready !== undefined) return ready;
  const commands = join(folder, 'python', 'bin');
  const requirements = join(import.meta.dirname, 'requirements.txt');
  await mustRun('python3', ['-m', 'venv', join(folder, 'python')]);
  await mustRun(join(commands, 'pip'), ['install', '--quiet', '--requirement', requirements]);
  return join(commands, 'schemathesis');
}

/** Runs a command to its end, its output with ours. Resolves with its exit code. */
export async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

async function mustRun(command: string, args: readonly string[]): Promise<void> {
  const code = await run(command, args);
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
}
