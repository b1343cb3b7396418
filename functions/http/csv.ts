/** Tables for spreadsheets, in the form of RFC 4180. */
import type { HttpResponse } from './handler.ts';

export type Cell = string | number | null;

/** @param columns the heading of each column, and what it takes from a row */
export function csv<Row>(
  columns: Readonly<Record<string, (row: Row) => Cell>>,
  rows: readonly Row[],
): HttpResponse {
  const lines = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => cell(row)))];
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
    body: lines.map((cells) => `${cells.map(inQuotes).join(',')}\r\n`).join(''),
  };
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe. */
function inQuotes(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
