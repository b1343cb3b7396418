/** When a milestone happened, as somebody says it who records it by hand: now, today, yesterday or on a day. */
import { type Instant, londonDay, minute } from '../../../domain/calendar/london.ts';
import { type Read, read, typed, wrong } from './fault.ts';
import { floored, readMoment, readTime } from './when.ts';

/** The answers to choose from, in the order in which they are offered. */
export const whens = ['now', 'today', 'yesterday', 'day'] as const;
export type When = (typeof whens)[number];

const earliest = Date.UTC(2000, 0, 1);

/** The moment, to the minute. It has passed by `now`, clocks that differ allowed for, and lies after 1999. */
export function readOccurred(form: URLSearchParams, now: Instant): Read<Instant> {
  const moment = momentIn(form, now);
  if (moment.faults) return moment;
  const input = typed(form, 'when') === 'day' ? 'when-day' : 'when-time';
  if (moment.value > now + 5 * minute) return wrong(input, 'future');
  return moment.value < earliest ? wrong(input, 'before-2000') : moment;
}

function momentIn(form: URLSearchParams, now: Instant): Read<Instant> {
  switch (typed(form, 'when')) {
    case 'now':
      return read(floored(now));
    case 'today':
      return readTime(form, 'when', londonDay(now));
    case 'yesterday':
      return readTime(form, 'when', londonDay(now) - 1);
    case 'day':
      return readMoment(form, 'when');
    default:
      return wrong('when', 'missing');
  }
}
