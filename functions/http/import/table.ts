/** The rows of a file: CSV as RFC 4180 has it and as spreadsheets save it, in UTF-8. */
import { CsvError, parse } from 'csv-parse/sync';
import { columns, lettersOf, needed } from './columns.ts';
import type { FileFault } from './faults.ts';
import type { Cells } from './row.ts';

/** The most bytes a file may have: with everything a form adds, a quarter of what Lambda takes in one request. */
export const largestFile = 1024 * 1024;
/** The most rows a file may have under its headings. */
export const mostRows = 2000;
/** The most lines a file may have, empty ones and those inside a cell counted. Reading takes its time by them. */
const mostLines = 10 * mostRows;

export interface TableRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  readonly cells: Cells;
  /** Whether it has a cell beyond the last heading. */
  readonly isTooLong: boolean;
}

export type ReadTable =
  | { readonly rows: readonly TableRow[]; readonly fault?: never }
  | { readonly fault: FileFault; readonly rows?: never };

/** The rows that have anything in them, or what is wrong with the file. */
export function readTable(file: Uint8Array): ReadTable {
  if (file.length > largestFile) return { fault: { is: 'too-large' } };
  const text = decoded(file);
  if (text === undefined) return { fault: { is: 'not-utf-8' } };
  const ends = text.match(/\n|\r(?!\n)/g)?.length ?? 0;
  if (ends > mostLines) return { fault: { is: 'too-many-rows', rows: ends } };
  const lines = linesOf(text);
  if ('is' in lines) return { fault: lines };
  const [headings = [], ...rest] = lines;
  const names = headings.map((heading) => heading.trim());
  const fault = headingFault(names);
  if (fault) return { fault };
  const rows = rest
    .map((line, place) => rowOf(line, place + 2, names))
    .filter(({ cells, isTooLong }) => cells.size > 0 || isTooLong);
  if (rows.length === 0) return { fault: { is: 'no-rows' } };
  if (rows.length > mostRows) return { fault: { is: 'too-many-rows', rows: rows.length } };
  return { rows };
}

/** Undefined where the bytes are not UTF-8. A byte-order mark is left out. */
function decoded(file: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}

function linesOf(text: string): readonly string[][] | FileFault {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { is: 'not-a-table', line: Number(error.lines ?? 1) };
  }
}

function headingFault(names: readonly string[]): FileFault | undefined {
  const named = names.map((name, place) => ({ name, place })).filter(({ name }) => name !== '');
  if (named.length === 0) return { is: 'no-rows' };
  const unknown = named.filter(({ name }) => !columns.includes(name));
  if (unknown.length > 0) return { is: 'unknown-columns', columns: lettered(unknown) };
  const twice = named.filter(({ name, place }) => names.indexOf(name) !== place);
  if (twice.length > 0) return { is: 'columns-twice', columns: lettered(twice) };
  const missing = needed.filter((name) => !names.includes(name));
  return missing.length > 0 ? { is: 'missing-columns', columns: missing } : undefined;
}

/** The most columns that are named at once: of half a million no page could speak. */
const mostNamed = 20;

const lettered = (named: readonly { readonly place: number }[]): readonly string[] =>
  named.slice(0, mostNamed).map(({ place }) => lettersOf(place));

function rowOf(line: readonly string[], row: number, names: readonly string[]): TableRow {
  const filled = line
    .map((cell, place) => [names[place] ?? '', cell.trim()] as const)
    .filter(([, cell]) => cell !== '');
  return {
    row,
    cells: new Map(filled.filter(([name]) => name !== '')),
    isTooLong: filled.some(([name]) => name === ''),
  };
}
