/**
 * What every rival's program does: `fill CONNECTION COUNT DUE` puts so many jobs for one moment, `work CONNECTION FILE`
 * does what is due and writes the number and the moment of each job into a file.
 */
import { openSync, writeSync } from 'node:fs';

export interface Program {
  /** Puts jobs, a thousand at a time, numbered from a number on. */
  open(connection: string): Promise<{
    put(numbers: readonly number[], due: Date): Promise<unknown>;
    close(): Promise<unknown>;
  }>;
  /** Begins to work. Each job calls `done` with its number. */
  work(connection: string, done: (n: number) => void): Promise<unknown>;
}

const atOnce = 1000;

export async function asProgram({ open, work }: Program): Promise<void> {
  const [mode, connection = '', first = '', second = ''] = process.argv.slice(2);
  if (mode === 'fill') {
    const [count, due] = [Number(first), new Date(Number(second))];
    const { put, close } = await open(connection);
    for (let from = 0; from < count; from += atOnce) {
      await put(
        Array.from({ length: Math.min(atOnce, count - from) }, (_, place) => from + place),
        due,
      );
    }
    await close();
    process.stdout.write('true\n');
    return;
  }
  const file = openSync(first, 'a');
  await work(connection, (n) => void writeSync(file, `${n} ${Date.now()}\n`));
  process.stdout.write('ready\n');
}
