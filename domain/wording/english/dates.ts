/** Days and instants in English, for people in London. */
import { civilDate, type Day, weekdayOf } from '../../calendar/day.ts';
import { type Instant, londonDay, londonTimeOfDay, minute } from '../../calendar/london.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** From January. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `Friday 20 November 2026`. */
export function dayInWords(day: Day): string {
  const { year, month, dayOfMonth } = civilDate(day);
  return `${weekdays[weekdayOf(day)]} ${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** `16:30`. */
export function timeInWords(instant: Instant): string {
  const minutes = Math.floor(londonTimeOfDay(instant) / minute);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `Friday 20 November 2026, 16:30`. */
export function instantInWords(instant: Instant): string {
  return `${dayInWords(londonDay(instant))}, ${timeInWords(instant)}`;
}
