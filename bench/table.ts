/** Figures as a table for people. */
import type { Figure, Target } from './figure.ts';

/** @returns lines, the columns in line */
export function tableOf(figures: readonly Figure[]): string[] {
  const rows = [headings, ...figures.map(rowOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        isNumeric(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  const notes = figures.flatMap(({ name, against, note }) =>
    note === undefined ? [] : [`${name}, against ${against}: ${note}`],
  );
  return [...lines, ...notes];
}

const headings = ['', 'unit', 'ours', 'theirs', 'ratio', 'spread', 'aim', '', 'against'];
const isNumeric = (column: number) => column >= 2 && column <= 5;

function rowOf(figure: Figure): string[] {
  const { name, unit, ours, theirs, ratio, spread, rounds, target, met, against } = figure;
  const aim = target ? inWords(target) : '';
  const reached = met === undefined ? '' : met ? 'met' : 'MISSED';
  return [
    name,
    unit,
    short(ours),
    short(theirs),
    short(ratio),
    rounds === 1 ? '' : `${(spread * 100).toFixed(0)} %`,
    aim,
    reached,
    against,
  ];
}

function inWords(target: Target): string {
  return 'atLeast' in target ? `≥ ${short(target.atLeast)}` : `≤ ${short(target.atMost)}`;
}

/** Three figures that count, thousands apart. */
function short(number: number): string {
  const digits = number === 0 ? 0 : Math.floor(Math.log10(Math.abs(number)));
  const rounded = digits >= 3 ? Math.round(number) : Number(number.toPrecision(3));
  return rounded.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}
