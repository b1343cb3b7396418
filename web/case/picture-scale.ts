/** The days that are drawn, and where a moment of them is. */
import type { Day } from '../../domain/calendar/day.ts';
import { aDay, type Instant, londonDay, londonTimeOfDay } from '../../domain/calendar/london.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';

export interface Scale {
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
  readonly dayWidth: number;
  /** Where a moment is; at the edge where it lies beyond. */
  x(instant: Instant): number;
  /** On which side a moment lies beyond what is drawn. */
  beyond(instant: Instant): 'before' | 'after' | undefined;
}

/** What a page has room for on a desk: nothing is hidden there, and on paper it can still be read. */
const widest = 960;
const widestDay = 26;
/** Four weeks: less would be no calendar. */
const fewestDays = 28;
/** Fourteen weeks: three months, within which a conference is reviewed. Of more, the days could not be told apart. */
const mostDays = 98;

interface Span {
  readonly first: Day;
  readonly last: Day;
}

/**
 * From before the first start to after the last date. Where that is too long, today is on it, then the dates, then the starts,
 * those nearest to today first: a date is what somebody has to act by, and a start is told in words.
 */
export function scaleOf(drawn: readonly Deadline[], now: Instant, daysBack: number): Scale {
  const today = londonDay(now);
  const nearestFirst = (days: readonly Day[]) =>
    days.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today));
  const ends = drawn.flatMap(({ end }) => (end ? [londonDay(end.occurredAt)] : []));
  const dates = drawn.map(({ dueAt = now }) => londonDay(dueAt));
  const starts = drawn.map(({ start }) => londonDay(start.occurredAt));
  const earliest = Math.min(today, ...ends, ...dates, ...starts);
  const around: Span = { first: Math.max(today - daysBack, earliest - 1), last: today + 1 };
  const span = [ends, dates, starts].flatMap(nearestFirst).reduce(withDay, around);
  return scaleFor(span.first, Math.max(span.last, span.first + fewestDays - 1));
}

/** With a day and one on either side of it, if there is room for it. */
function withDay(span: Span, day: Day): Span {
  const wider = { first: Math.min(span.first, day - 1), last: Math.max(span.last, day + 1) };
  return daysIn(wider) <= mostDays ? wider : span;
}

function daysIn({ first, last }: Span): number {
  return last - first + 1;
}

function scaleFor(first: Day, last: Day): Scale {
  const days = daysIn({ first, last });
  const dayWidth = Math.min(widestDay, widest / days);
  const width = Math.round(days * dayWidth);
  const place = (instant: Instant) => londonDay(instant) - first + londonTimeOfDay(instant) / aDay;
  return {
    first,
    last,
    width,
    dayWidth,
    x: (instant) => Math.round(Math.min(width, Math.max(0, place(instant) * dayWidth))),
    beyond: (instant) => (place(instant) < 0 ? 'before' : place(instant) > days ? 'after' : undefined),
  };
}
