/** How long a duty may take, in words that say how it is counted. */
import type { Rule, Version, Within } from '../../../catalogue/rule.ts';
import { type Length, parsePeriod } from '../../../periods/period.ts';
import { termOf } from '../../../periods/term.ts';
import { periodInWords } from '../reasons.ts';
import { milestoneInWords, type Saying } from './milestones.ts';

/** The period of a version in a few words, for lists: `48 hours`, `none in the document`. */
export function periodInBrief(rule: Rule, { within, sooner }: Version): string {
  const first = inBrief(rule, within);
  return sooner
    ? `${first}, or ${sooner.within} from when ${milestoneInWords(sooner.from)}, if earlier`
    : first;
}

function inBrief(rule: Rule, within: Within): string {
  const term = termOf(within);
  if (term.is === 'unset') return 'none in the document';
  if (term.is === 'expiry') return 'before the order expires';
  if (term.is === 'not-later-than') return `not later than when ${milestoneInWords(term.milestone)}`;
  return term.is === 'counted' && term.length.direction === 'before'
    ? `${within} ${appointment(rule)}`
    : within;
}

/** The period of a version as a sentence, its second bound included. */
export function periodSentence(
  rule: Rule,
  { within, sooner }: Version,
  say: Saying = milestoneInWords,
): string {
  const first = sentence(rule, within, say);
  if (!sooner) return first;
  const second = counted(rule, parsePeriod(sooner.within)!, 'that day');
  return `${first} There is a second bound: from the moment when ${say(sooner.from)}, ${second} The earlier of the two dates binds, and both are shown.`;
}

function sentence(rule: Rule, within: Within, say: Saying): string {
  const term = termOf(within);
  switch (term.is) {
    case 'counted':
      return counted(rule, term.length);
    case 'at-once':
      return 'immediately. It is due at the moment it starts, and counts as late an hour afterwards.';
    case 'next-working-day':
      return 'by 09:00 on the first working day that begins afterwards.';
    case 'expiry':
      return 'before the moment at which the order expires, as entered when it was made.';
    case 'not-later-than':
      return `not later than the moment when ${say(term.milestone)}. There is no date until that is recorded; if it is recorded first, the duty was due then.`;
    case 'unset':
      return unset(rule);
  }
}

function counted(rule: Rule, length: Length, dayZero = 'the day it starts'): string {
  const period = periodInWords(length);
  const to = appointment(rule);
  if (length.direction === 'before') return `${period} before ${to}. ${howBack(length, to)}`;
  return `${period}. ${howOn(length, dayZero)}`;
}

function howBack({ amount, unit }: Length, to: string): string {
  if (unit === 'hour')
    return `It is exact to the minute: weekends, holidays and changes of the clocks count.`;
  const day = unit === 'working day' ? 'working day' : 'calendar day';
  const count = unit === 'day' || unit === 'working day' ? ordinal(amount) : `last possible`;
  return `It is due by the end of the ${count} ${day} before the day of ${to}.`;
}

function howOn({ amount, unit }: Length, dayZero: string): string {
  const on = `${amount} ${unit}${amount === 1 ? '' : 's'} on`;
  switch (unit) {
    case 'hour':
      return 'It is exact to the minute: nights, weekends and holidays count.';
    case 'working day':
      return `It is due by the end of the ${ordinal(amount)} working day after ${dayZero}.`;
    case 'day':
      return `These are calendar days: it is due by the end of the ${ordinal(amount)} day after ${dayZero}, working day or not.`;
    case 'week':
      return `It is due by the end of the same weekday ${on}, working day or not.`;
    case 'month':
      return `It is due by the end of the same day of the month ${on} (of its last day where that month is shorter), working day or not.`;
  }
}

function unset(rule: Rule): string {
  const opening = 'the document gives none.';
  const how =
    rule.appointedIn === undefined ? '' : ` The period to set is a lead time before ${appointment(rule)}.`;
  const stages = rule.stages ? ', for all stages or for each one' : '';
  return rule.trackedWithoutPeriod
    ? `${opening} The duty is shown as open, without a date and without notices, until it is done; if the authority sets a period there is a date.${how}`
    : `${opening} The rule lies dormant, and no clock runs, until the authority sets a period${stages}.${how}`;
}

/** What a period is counted back from. */
function appointment({ appointedIn }: Rule): string {
  return appointedIn === 'date'
    ? 'the birthday'
    : appointedIn === 'expires'
      ? 'the expiry'
      : 'the conference';
}

/** `1st`, `2nd`, `3rd`, `14th`. */
export function ordinal(n: number): string {
  const suffix = Math.floor(n / 10) % 10 === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}
