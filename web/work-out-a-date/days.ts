/** The days of a count as months on paper: what stands in the box of each day. */
import { civilDate, type Day, dayOf, weekdayOf } from '../../domain/calendar/day.ts';
import type { DayCounted } from '../../domain/working-out/days-counted.ts';
import type { ResultWords } from './words.ts';

export interface MonthPicture {
  readonly caption: string;
  /** Rows of seven from Monday; a box without a day belongs to another month. */
  readonly weeks: readonly (readonly DayBox[])[];
}

export interface DayBox {
  readonly day?: number;
  /** How the box looks; the words beside it say the same. */
  readonly look?: DayCounted['is'] | 'due' | 'outside';
  /** Which of the days counted it is. */
  readonly number?: number;
  readonly note?: string;
}

/** Each month that the days reach into, whole weeks only as far as the days go. */
export function monthsOf(days: readonly DayCounted[], words: ResultWords): MonthPicture[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const byDay = new Map(days.map((day) => [day.day, day]));
  const pictures: MonthPicture[] = [];
  for (let start = firstOfMonth(first.day); start <= last.day; start = nextMonth(start)) {
    const { year, month } = civilDate(start);
    const from = Math.max(start, monday(first.day));
    const to = Math.min(nextMonth(start) - 1, monday(last.day) + 6);
    pictures.push({
      caption: `${words.months[month - 1]} ${year}`,
      weeks: weeksOf(from, to).map((week) =>
        week.map((day) => (day < from || day > to ? {} : boxOf(day, byDay.get(day), words))),
      ),
    });
  }
  return pictures;
}

function boxOf(day: Day, counted: DayCounted | undefined, { legend }: ResultWords): DayBox {
  const { dayOfMonth } = civilDate(day);
  if (!counted) return { day: dayOfMonth, look: 'outside' };
  const { is, number, isDue } = counted;
  const note = isDue ? legend.due : is === 'counted' ? undefined : legend[is];
  return {
    day: dayOfMonth,
    look: isDue ? 'due' : is,
    ...(number !== undefined && { number }),
    ...(note !== undefined && { note }),
  };
}

function weeksOf(from: Day, to: Day): Day[][] {
  const weeks: Day[][] = [];
  for (let day = monday(from); day <= to; day += 7) weeks.push([0, 1, 2, 3, 4, 5, 6].map((n) => day + n));
  return weeks;
}

function monday(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7);
}

function firstOfMonth(day: Day): Day {
  const { year, month } = civilDate(day);
  return dayOf(year, month, 1);
}

function nextMonth(day: Day): Day {
  const { year, month } = civilDate(day);
  return dayOf(year, month + 1, 1);
}
