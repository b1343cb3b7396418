/** The reasons of a date in English. */
import { londonDay } from '../../calendar/london.ts';
import type { Length } from '../../periods/period.ts';
import type { Reason } from '../../periods/workings.ts';
import type { Role } from '../../vocabulary/roles.ts';
import { dayInWords, instantInWords } from './dates.ts';
import { roleInWords } from './roles.ts';

/** One reason as a phrase without a full stop. */
export function reasonInWords(reason: Reason): string {
  switch (reason.is) {
    case 'counted-from':
      return countedFrom(reason.length, reason.instant);
    case 'every-hour-counts':
      return 'weekends and holidays count';
    case 'every-day-counts':
      return 'calendar days: weekends and holidays count';
    case 'shorter-month':
      return `the month is shorter, so it ends on its last day, ${dayInWords(reason.day)}`;
    case 'clocks-change':
      return `the clocks go ${reason.forward ? 'forward' : 'back'} on ${dayInWords(reason.day)}: hours elapsed are counted`;
    case 'weekend':
      return reason.days.length === 1
        ? `${dayInWords(reason.days[0]!)} is a weekend day`
        : `${reason.days.map(dayInWords).join(' and ')} are a weekend`;
    case 'holiday':
      return `${dayInWords(reason.day)} is ${reason.title}${reason.substitute ? ' (substitute day)' : ''}`;
    case 'held':
      return reason.until === undefined
        ? `the clock has stood still since ${dayInWords(londonDay(reason.from))}`
        : `the clock stood still from ${dayInWords(londonDay(reason.from))} to ${dayInWords(londonDay(reason.until))}; neither day counts`;
    case 'not-yet-known':
      return `bank holidays are published only to ${dayInWords(reason.lastKnownDay)}, so the date is not yet known`;
    case 'before-known':
      return `bank holidays are known only from ${dayInWords(reason.firstKnownDay)}, so the date cannot be worked out`;
    case 'at-once':
      return `immediately, from ${instantInWords(reason.instant)}`;
    case 'next-working-day':
      return `09:00 on the first working day that begins after ${instantInWords(reason.instant)}`;
    case 'expires':
      return `before ${instantInWords(reason.instant)}, when the order expires`;
    case 'not-later-than':
      return `not later than ${milestoneInWords(reason.milestone)}, which was on ${instantInWords(reason.instant)}`;
    case 'awaits':
      return `there is no date until this is recorded: ${milestoneInWords(reason.milestone)}`;
    case 'set-by-authority':
      return 'the document gives no period: the authority has set this one';
    case 'no-period':
      return 'the document gives no period and the authority has set none';
    case 'two-bounds':
      return `two bounds, the earlier binds: ${dayInWords(londonDay(reason.first))} and ${dayInWords(londonDay(reason.second))}`;
    case 'extended':
      return extendedInWords(reason);
    case 'not-extended':
      return `a delay authorised until ${dayInWords(londonDay(reason.until))} changes nothing: that is before the date it is due`;
    case 'closing-day':
      return `${dayInWords(reason.day)} is a closing day of the authority (${reason.title}) and counts all the same`;
    case 'lapsed':
      return 'the time has passed: a right that was not used, for which nobody is late';
  }
}

function countedFrom(length: Length, instant: number): string {
  const period = periodInWords(length);
  if (length.direction === 'before') {
    return `${period} before ${length.unit === 'hour' ? instantInWords(instant) : dayInWords(londonDay(instant))}`;
  }
  if (length.unit === 'hour') return `${period} from ${instantInWords(instant)}`;
  return `${period} after ${dayInWords(londonDay(instant))}, the day it starts, which is not counted`;
}

/** `48 hours`, `1 working day`. */
export function periodInWords({ amount, unit }: Length): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

function extendedInWords({ until, first, by, reason }: Reason & { is: 'extended' }): string {
  const who = by === undefined ? '' : ` by ${roleInWords(by as Role)}`;
  const why = reason === undefined ? '' : ` (${reason.replaceAll('-', ' ')})`;
  const before = first === undefined ? '' : `; first due ${dayInWords(londonDay(first))}`;
  return `delay authorised${who}${why} until ${dayInWords(londonDay(until))}${before}`;
}

/** `the conference scheduled` and the like: a type of milestone as people say it. */
function milestoneInWords(type: string): string {
  return type.replaceAll('-', ' ');
}
