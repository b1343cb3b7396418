/** Starts the embedded database on a folder of its own with a herd in it, and takes it away afterwards. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Instant } from '../../domain/calendar/london.ts';
import { storeHerd } from './store.ts';

const program = fileURLToPath(new URL('database.ts', import.meta.url));

export async function withDatabase<T>(
  count: number,
  due: Instant,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'longstop-bench-waking-'));
  try {
    await storeHerd(folder, count, due);
    const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    try {
      const [first] = (await once(child.stdout, 'data')) as [Buffer];
      return await work(first.toString('utf8').trim());
    } finally {
      child.stdin.end();
      await ended;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
