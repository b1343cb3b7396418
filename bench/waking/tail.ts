/** Reads what is added to a file while another process writes it. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';

export interface Tail {
  /** The whole lines that were added since the last time. */
  read(): string[];
  close(): void;
}

const chunk = Buffer.alloc(1024 * 1024);

export function openTail(file: string): Tail {
  let opened: number | undefined;
  let rest = Buffer.alloc(0);
  return {
    read() {
      if (opened === undefined && !existsSync(file)) return [];
      opened ??= openSync(file, 'r');
      const parts = [rest];
      for (let size = readSync(opened, chunk); size > 0; size = readSync(opened, chunk))
        parts.push(Buffer.from(chunk.subarray(0, size)));
      const whole = Buffer.concat(parts);
      const end = whole.lastIndexOf(10) + 1;
      rest = whole.subarray(end);
      return end === 0 ? [] : whole.toString('utf8', 0, end - 1).split('\n');
    },
    close() {
      if (opened !== undefined) closeSync(opened);
    },
  };
}
