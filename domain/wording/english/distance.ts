import type { Distance } from '../../case/distance.ts';

/** How soon or how late, for the middle of a line: `2 days late`, `in 5 hours`, `tomorrow`. */
export function distanceInWords({ late, unit, amount }: Distance): string {
  if (unit === 'day' && amount === 0) return late ? 'late since today' : 'today';
  if (unit === 'day' && amount === 1 && !late) return 'tomorrow';
  if (unit === 'minute' && amount === 0) return 'now';
  const length = `${amount} ${unit}${amount === 1 ? '' : 's'}`;
  return late ? `${length} late` : `in ${length}`;
}
