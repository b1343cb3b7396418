/** Tables for spreadsheets, in the form of RFC 4180. */
import { isoDay } from '../../domain/calendar/day.ts';
import { type Instant, londonDay } from '../../domain/calendar/london.ts';
import { timeInWords } from '../../domain/wording/dates.ts';
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

/** A table that people keep as a file, marked as UTF-8 for programs that would not guess it: Welsh has letters beyond ASCII. */
export function asDownload(table: HttpResponse, file: string): HttpResponse {
  return {
    ...table,
    headers: { ...table.headers, 'content-disposition': `attachment; filename="${file}"` },
    body: `\uFEFF${table.body}`,
  };
}

/** A moment on London's clock as every spreadsheet takes it for a date that can be sorted: `2026-11-20 16:30`. */
export function moment(instant: Instant | undefined): string | null {
  return instant === undefined ? null : `${isoDay(londonDay(instant))} ${timeInWords(instant)}`;
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe. */
function inQuotes(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
