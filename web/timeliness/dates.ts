/** Days, months and shares as a report writes them: without weekdays, for there are many. */
import { addMonths, type Day, isoDay } from '../../domain/calendar/day.ts';
import { endOfDay, type Instant, londonDay } from '../../domain/calendar/london.ts';
import type { Language } from '../../domain/case/facts.ts';
import { firstDayOf, type Period, type StepLength } from '../../domain/reports/steps.ts';
import { timeInWords } from '../../domain/wording/dates.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };
const joins: Readonly<Record<Language, string>> = { en: 'to', cy: 'i' };

function format(language: Language, options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const formatter = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options });
  return (day) => formatter.format(new Date(`${isoDay(day)}T00:00:00Z`));
}

export interface ReportDates {
  /** `22 November 2026`. */
  day(day: Day): string;
  /** `22 Nov 2026, 16:30` on London's clock; the day alone where it is the last moment of it. */
  moment(instant: Instant): string;
  /** `1 December 2025 to 22 November 2026`. */
  span(period: Period): string;
  /** `November 2026` or `October to December 2026`, for a sentence: days are left out. */
  months(period: Period): string;
  /** The same as the name of a step, or the days of a step that was cut off. */
  step(period: Period, length: StepLength): string;
  /** The same in two short lines for a chart: `Oct–Dec` and `2026`. */
  stepInBrief(period: Period): readonly [string, string];
  /** `82%`. Neither all nor none unless it is so. */
  share(share: number): string;
  /** A number, to the quarter at most. */
  number(value: number): string;
}

export function reportDates(language: Language): ReportDates {
  const day = format(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const month = format(language, { month: 'long', year: 'numeric' });
  const monthInYear = format(language, { month: 'long' });
  const brief = format(language, { month: 'short' });
  const dayInYear = (on: Day) => `${dayOfMonth(on)} ${monthInYear(on)}`;
  const months = ({ from, to }: Period) => {
    if (month(from) === month(to)) return month(to);
    return `${year(from) === year(to) ? monthInYear(from) : month(from)} ${join} ${month(to)}`;
  };
  const year = format(language, { year: 'numeric' });
  const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 });
  const join = joins[language];
  const span = ({ from, to }: Period) => {
    if (from === to) return day(from);
    if (month(from) === month(to)) return `${dayOfMonth(from)} ${join} ${day(to)}`;
    return `${year(from) === year(to) ? dayInYear(from) : day(from)} ${join} ${day(to)}`;
  };
  return {
    day,
    moment(instant) {
      const on = londonDay(instant);
      const short = `${dayOfMonth(on)} ${brief(on)} ${year(on)}`;
      return instant === endOfDay(on) ? short : `${short}, ${timeInWords(instant)}`;
    },
    span,
    months,
    step: (period, length) => (isWhole(period, length) ? months(period) : span(period)),
    stepInBrief({ from, to }) {
      return [month(from) === month(to) ? brief(from) : `${brief(from)}–${brief(to)}`, year(to)];
    },
    share: (share) =>
      `${share === 1 ? 100 : Math.min(99, Math.max(share === 0 ? 0 : 1, Math.round(share * 100)))}%`,
    number: (value) => numbers.format(value),
  };
}

function dayOfMonth(day: Day): number {
  return Number(isoDay(day).slice(8));
}

function isWhole({ from, to }: Period, length: StepLength): boolean {
  const first = firstDayOf(length, from);
  return from === first && to === addMonths(first, length === 'month' ? 1 : 3) - 1;
}
