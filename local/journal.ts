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
 * Opens the journal in `file`, making it if need be. A last line that was torn off by a kill is dropped, and a file that
 * has more lines than entries is rewritten, so that it does not grow for ever; one that was only added to stays as it is,
 * so that a long record costs no more than its reading. Throws when another line cannot be read: that is damage, and no
 * restart makes it good.
 */
export function openJournal<T>(file: string): Journal<T> {
  const entries = new Map<string, T>();
  const { lines, isTorn } = readLines<T>(file);
  for (const line of lines) apply(entries, line);
  if (isTorn || lines.length > entries.size) rewrite(file, entries);
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

function rewrite(file: string, entries: ReadonlyMap<string, unknown>): void {
  const next = `${file}.next`;
  writeFileSync(next, [...entries].map(([key, value]) => print({ key, value })).join(''));
  renameSync(next, file);
}

const print = (line: Line<unknown>): string => `${JSON.stringify(line)}\n`;

function apply<T>(entries: Map<string, T>, line: Line<T>): void {
  if (line.value === undefined) entries.delete(line.key);
  else entries.set(line.key, line.value);
}

function readLines<T>(file: string): { lines: Line<T>[]; isTorn: boolean } {
  if (!existsSync(file)) return { lines: [], isTorn: false };
  const whole = readFileSync(file, 'utf8').split('\n');
  const tail = whole.pop();
  const lines = whole.map((line, index) => {
    try {
      return JSON.parse(line) as Line<T>;
    } catch {
      throw new Error(
        `${file} is damaged at line ${index + 1}; restore it or start with another LONGSTOP_DATA`,
      );
    }
  });
  return { lines, isTorn: tail !== '' };
}
