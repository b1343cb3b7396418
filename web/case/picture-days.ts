/** The days and months at the head of the drawing. */
import { civilDate, type Day, isWeekend, weekdayOf } from '../../domain/calendar/day.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { dayWidth, type Scale } from './picture-scale.ts';
import type { PictureWords } from './words.ts';

export interface DrawnDay {
  readonly day: Day;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly initial: string;
  readonly number: number;
  /** How the column is shaded, where it is no working day. */
  readonly shade?: 'weekend' | 'holiday';
  /** The name of the bank holiday on it. */
  readonly holiday?: string;
}

export interface DrawnMonth {
  readonly x: number;
  readonly label: string;
}

export function daysOf(
  { first, last }: Scale,
  calendar: WorkingCalendar,
  { initials, holidayName }: PictureWords,
): readonly DrawnDay[] {
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const day = first + place;
    const holiday = calendar.holidayOn(day);
    const shade = holiday ? 'holiday' : isWeekend(day) ? 'weekend' : undefined;
    return {
      day,
      x: place * dayWidth,
      width: dayWidth,
      middle: place * dayWidth + dayWidth / 2,
      initial: initials[weekdayOf(day)],
      number: civilDate(day).dayOfMonth,
      ...(shade && { shade }),
      ...(holiday && { holiday: holidayName(holiday.title) }),
    };
  });
}

/** The name of each month at its first day that is drawn, where there is room for it. */
export function monthsOf({ first, last }: Scale, { months }: PictureWords): readonly DrawnMonth[] {
  const days = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return days.flatMap((day) => {
    const { year, month, dayOfMonth } = civilDate(day);
    const isFirst = dayOfMonth === 1 || (day === first && civilDate(day + 5).month === month);
    const hasRoom = day + 4 <= last;
    return isFirst && hasRoom
      ? [{ x: (day - first) * dayWidth + 4, label: `${months[month - 1]} ${year}` }]
      : [];
  });
}
