import { closeSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

/**
 * Values that are kept on disk for good and looked at now and then: in memory there is only where each is. A SIGKILL
 * cannot take one back: each is one JSON line, handed to the operating system before the call returns.
 */
export interface Kept<T> {
  /** In the order in which they were put. */
  keys(): Iterable<string>;
  count(): number;
  get(key: string): T | undefined;
  /** A key is put once. */
  put(key: string, value: T): void;
  close(): void;
}

interface Place {
  readonly at: number;
  readonly size: number;
}

const chunkSize = 1024 * 1024;
const lineFeed = 10;

/**
 * Opens the record in `file`, making it if need be; its lines are those of a journal that was only added to. A last line
 * that was torn off by a kill is dropped. Throws when the key of another line cannot be read.
 */
export function openRecord<T>(file: string): Kept<T> {
  const opened = openSync(file, 'a+');
  const places = new Map<string, Place>();
  let end = 0;
  for (const { line, at } of linesIn(opened)) {
    places.set(keyOf(line, file), { at, size: line.length });
    end = at + line.length + 1;
  }
  ftruncateSync(opened, end);
  return {
    keys: () => places.keys(),
    count: () => places.size,
    get(key) {
      const place = places.get(key);
      if (!place) return undefined;
      const bytes = Buffer.alloc(place.size);
      readSync(opened, bytes, 0, place.size, place.at);
      return (JSON.parse(bytes.toString('utf8')) as { readonly value: T }).value;
    },
    put(key, value) {
      const line = Buffer.from(`${JSON.stringify({ key, value })}\n`);
      writeSync(opened, line);
      places.set(key, { at: end, size: line.length - 1 });
      end += line.length;
    },
    close: () => closeSync(opened),
  };
}

/** The whole lines of a file, each with its place. What is longer than a text may be is no difficulty. */
function* linesIn(file: number): Generator<{ readonly line: Buffer; readonly at: number }> {
  const chunk = Buffer.alloc(chunkSize);
  let rest = Buffer.alloc(0);
  let at = 0;
  for (let size = readSync(file, chunk, 0, chunkSize, 0); size > 0; ) {
    const whole = Buffer.concat([rest, chunk.subarray(0, size)]);
    let from = 0;
    for (let to = whole.indexOf(lineFeed); to >= 0; to = whole.indexOf(lineFeed, from)) {
      yield { line: whole.subarray(from, to), at: at + from };
      from = to + 1;
    }
    rest = Buffer.from(whole.subarray(from));
    at += from;
    size = readSync(file, chunk, 0, chunkSize, at + rest.length);
  }
}

/** The key stands first in a line. Only that much of it is read. */
function keyOf(line: Buffer, file: string): string {
  const found = /^\{"key":"([^"\\]+)","value":/.exec(line.toString('utf8', 0, 200))?.[1];
  if (found === undefined)
    throw new Error(`${file} is damaged; restore it or start with another LONGSTOP_DATA`);
  return found;
}
