/** The days and months at the head of the drawing. */
import { civilDate, type Day, isWeekend, weekdayOf } from '../../domain/calendar/day.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { Scale } from './picture-scale.ts';
import type { PictureWords } from './words.ts';

export interface DrawnDay {
  readonly day: Day;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  /** The initial of its weekday and its number, where there is room: of narrow days, Mondays alone have them. */
  readonly says?: { readonly initial: string; readonly number: number };
  /** How the column is shaded, where it is no working day. */
  readonly shade?: 'weekend' | 'holiday';
  /** The name of the bank holiday on it. */
  readonly holiday?: string;
}

/** Two figures and a little air. */
const roomForNumber = 20;
const monday = 1;

export function daysOf(
  scale: Scale,
  calendar: WorkingCalendar,
  { initials, holidayName }: PictureWords,
): readonly DrawnDay[] {
  const { first, dayWidth } = scale;
  return daysOn(scale).map((day) => {
    const x = rounded((day - first) * dayWidth);
    const holiday = calendar.holidayOn(day);
    const shade = holiday ? 'holiday' : isWeekend(day) ? 'weekend' : undefined;
    const weekday = weekdayOf(day);
    return {
      day,
      x,
      width: rounded(dayWidth),
      middle: rounded(x + dayWidth / 2),
      ...((dayWidth >= roomForNumber || weekday === monday) && {
        says: { initial: initials[weekday], number: civilDate(day).dayOfMonth },
      }),
      ...(shade && { shade }),
      ...(holiday && { holiday: holidayName(holiday.title) }),
    };
  });
}

export function daysOn({ first, last }: Scale): readonly Day[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function rounded(units: number): number {
  return Math.round(units * 10) / 10;
}
