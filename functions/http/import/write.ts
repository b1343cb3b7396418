/** Files of open cases as Longstop writes them: the template, and what a page hands back to be recorded. */
import { columns } from './columns.ts';
import type { TableRow } from './table.ts';

/** A file with the headings and no row. The mark at its beginning has spreadsheets read it as UTF-8. */
export const template = `\uFEFF${columns.join(',')}\r\n`;

/** Rows of a file as they stood in it: each in its own line, so that its number is the same when it is read again. */
export function writeTable(rows: readonly TableRow[]): string {
  const used = columns.filter((column) => rows.some(({ cells }) => cells.has(column)));
  const last = Math.max(1, ...rows.map(({ row }) => row));
  const lines = new Map(
    rows.map(({ row, cells }) => [row, used.map((column) => inQuotes(cells.get(column) ?? '')).join(',')]),
  );
  const numbers = Array.from({ length: last - 1 }, (_, place) => place + 2);
  return [used.join(','), ...numbers.map((row) => lines.get(row) ?? '')].join('\r\n');
}

function inQuotes(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
