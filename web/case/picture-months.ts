/** The names of months above their days, however few of a month are drawn. */
import { civilDate } from '../../domain/calendar/day.ts';
import { daysOn } from './picture-days.ts';
import type { Scale } from './picture-scale.ts';
import type { PictureWords } from './words.ts';

export interface DrawnMonth {
  readonly label: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Where its first day begins, if that is drawn. */
  readonly beginsAt?: number;
}

/** How wide a letter is at most, on the average of a name in bold. */
const letter = 8.5;
const indent = 4;
const gap = 10;

export function monthsOf(scale: Scale, words: PictureWords): readonly DrawnMonth[] {
  const { first, dayWidth, width } = scale;
  const firsts = daysOn(scale).filter((day) => day === first || civilDate(day).dayOfMonth === 1);
  let takenTo = 0;
  return firsts.map((day, place) => {
    const begins = Math.round((day - first) * dayWidth);
    const next = firsts[place + 1];
    const ends = next === undefined ? width : Math.round((next - first) * dayWidth);
    const label = nameThatFits(day, ends - begins - indent, words);
    const length = label.length * letter;
    // One name may push the next a little to the right; at the right edge it ends with its days.
    const start = Math.max(begins + indent, takenTo);
    takenTo = start + length + gap;
    return {
      label,
      ...(start + length > width ? { x: width, anchor: 'end' } : { x: Math.round(start), anchor: 'start' }),
      ...(civilDate(day).dayOfMonth === 1 && { beginsAt: begins }),
    };
  });
}

function nameThatFits(day: number, room: number, { months, shortMonths }: PictureWords): string {
  const { year, month } = civilDate(day);
  const full = `${months[month - 1]} ${year}`;
  return full.length * letter <= room ? full : shortMonths[month - 1]!;
}
