import type { Distance } from '../../case/distance.ts';
import { periodInWelsh } from './periods.ts';

/** How soon or how late, for the middle of a line: `2 ddiwrnod yn hwyr`, `ymhen 5 awr`, `yfory`. */
export function distanceInWelsh({ late, unit, amount }: Distance): string {
  if (unit === 'day' && amount === 0) return late ? 'hwyr ers heddiw' : 'heddiw';
  if (unit === 'day' && amount === 1 && !late) return 'yfory';
  if (unit === 'minute' && amount === 0) return 'nawr';
  const length =
    unit === 'minute'
      ? `${amount} ${amount === 2 ? 'funud' : 'munud'}`
      : periodInWelsh({ amount, unit, direction: 'after' });
  return late ? `${length} yn hwyr` : `ymhen ${length}`;
}
