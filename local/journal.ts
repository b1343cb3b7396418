import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';

/**
 * A keyed record on disk that a SIGKILL cannot take back: every change is one JSON line, handed to the operating
 * system before the call returns. Values are never changed in place; put the new one.
 */
export interface Journal<T> {
  /** What is held now, in the order in which the keys first came. */
  readonly entries: ReadonlyMap<string, T>;
  put(key: string, value: T): void;
  remove(key: string): void;
  close(): void;
}

interface Line<T> {
  readonly key: string;
  /** Absent: the key is removed. */
  readonly value?: T;
}

/**
 * Opens the journal in `file`, making it if need be. A last line that was torn off by a kill is dropped, and the file is
 * rewritten with one line for each entry, so that it does not grow for ever. Throws when another line cannot be
 * read: that is damage, and no restart makes it good.
 */
export function openJournal<T>(file: string): Journal<T> {
  const entries = new Map<string, T>();
  for (const line of readLines<T>(file)) apply(entries, line);
  const next = `${file}.next`;
  writeFileSync(next, [...entries].map(([key, value]) => print({ key, value })).join(''));
  renameSync(next, file);
  const opened = openSync(file, 'a');
  const append = (line: Line<T>): void => {
    appendFileSync(opened, print(line));
    apply(entries, line);
  };
  return {
    entries,
    put: (key, value) => append({ key, value }),
    remove: (key) => append({ key }),
    close: () => closeSync(opened),
  };
}

const print = (line: Line<unknown>): string => `${JSON.stringify(line)}\n`;

function apply<T>(entries: Map<string, T>, line: Line<T>): void {
  if (line.value === undefined) entries.delete(line.key);
  else entries.set(line.key, line.value);
}

function readLines<T>(file: string): Line<T>[] {
  if (!existsSync(file)) return [];
  const whole = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return whole.map((line, index) => {
    try {
      return JSON.parse(line) as Line<T>;
    } catch {
      throw new Error(
        `${file} is damaged at line ${index + 1}; restore it or start with another LONGSTOP_DATA`,
      );
    }
  });
}
