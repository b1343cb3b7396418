/** A file of open cases, read: what is right with it, and what is wrong with the rest. */
import type { Instant } from '../../../domain/calendar/london.ts';
import type { PostedMilestone } from '../milestone-schema.ts';
import type { CellFault, FileFault } from './faults.ts';
import { readRow } from './row.ts';
import { readTable, type TableRow } from './table.ts';

export interface ImportRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly milestone: PostedMilestone;
}

export interface ImportRead {
  /** The rows of cases of which every row is right, in the order of the file. */
  readonly rows: readonly ImportRow[];
  readonly faults: readonly CellFault[];
  /** How many rows are right and wait, because another row of their case is not. */
  readonly waiting: number;
  /** The table rows of `rows`, so that they can be written again. */
  readonly table: readonly TableRow[];
}

/**
 * Reads a file. Of a case with a row at fault no row is taken: with a part of its milestones it would have deadlines that
 * it has not.
 */
export function readImport(file: Uint8Array, now: Instant): ImportRead | FileFault {
  const table = readTable(file);
  if (table.fault) return table.fault;
  const read = table.rows.map((line) => ({ line, ...readLine(line, now) }));
  const faults = read.flatMap(({ line, faults: found = [] }) =>
    found.map((fault): CellFault => ({ row: line.row, ...fault })),
  );
  const held = new Set(read.flatMap(({ line, faults: found }) => (found ? [line.cells.get('case')] : [])));
  const good = read.flatMap(({ line, milestone }) => (milestone ? [{ line, milestone }] : []));
  const taken = good.filter(({ milestone }) => !held.has(milestone.case));
  return {
    rows: taken.map(({ line, milestone }) => ({ row: line.row, milestone })),
    faults,
    waiting: good.length - taken.length,
    table: taken.map(({ line }) => line),
  };
}

function readLine({ cells, isTooLong }: TableRow, now: Instant): ReturnType<typeof readRow> {
  const read = readRow(cells, now);
  if (!isTooLong) return read;
  const beyond = { column: '', is: 'beyond-the-columns' } as const;
  return { faults: [...(read.faults ?? []), beyond] };
}
