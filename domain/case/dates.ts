/** The date of a clock: its period counted out, the earlier of two bounds, the extension that moves it. */

import { type Instant, londonDay, startOfWork } from '../calendar/london.ts';
import type { Practice } from '../catalogue/practice.ts';
import { type Length, parsePeriod } from '../periods/period.ts';
import { reckon } from '../periods/reckon.ts';
import { type Term, termOf } from '../periods/term.ts';
import type { Clock } from './clock.ts';

export interface Dated {
  /** What was counted, with the authority's own period where the document gives none. */
  readonly term: Term;
  /** Absent while the clock is held, where the calendar does not reach, and where there is no date yet. */
  readonly dueAt?: Instant;
  /** The dates of both bounds, where there are two: the earlier is the due date. */
  readonly bounds?: { readonly first: Instant; readonly second: Instant };
  /** The date before it was extended. Absent where that is not yet known: the extended one is. */
  readonly firstDueAt?: Instant;
  readonly undated?: 'standing' | 'unknown' | 'too-early' | 'awaited';
}

/** The date of a clock. Undefined where its rule is dormant: no period in the document and none set. */
export function dateOf(clock: Clock, practice: Practice): Dated | undefined {
  const term = effectiveTerm(clock, practice);
  if (term.is === 'unset') return clock.rule.trackedWithoutPeriod ? { term, undated: 'awaited' } : undefined;
  const first = withSoonerBound(clock, practice, term, firstDate(clock, practice, term));
  if (!clock.extension || first.undated === 'standing' || first.undated === 'awaited') return first;
  if (first.dueAt !== undefined && clock.extension.until < first.dueAt) return first;
  const { dueAt, undated: _, ...counted } = first;
  return { ...counted, dueAt: clock.extension.until, ...(dueAt !== undefined && { firstDueAt: dueAt }) };
}

/** Whether a delay that was authorised moves the date: it never brings one forward. */
export function isExtended({ extension }: Clock, { dueAt }: Dated): boolean {
  return extension !== undefined && dueAt === extension.until;
}

/** Of a clock that people were told of when its rule had a period, and that has none now. */
export const withoutPeriod: Dated = { term: { is: 'unset' }, undated: 'awaited' };

function effectiveTerm({ rule, version, start }: Clock, { periods }: Practice): Term {
  const term = termOf(version.within);
  if (term.is !== 'unset') return term;
  const period = periods[`${rule.id}/${String(start.data.stage)}`] ?? periods[rule.id];
  const length = period === undefined ? undefined : parsePeriod(period);
  return length ? { is: 'counted', length } : term;
}

function firstDate(clock: Clock, practice: Practice, term: Term): Dated {
  const startedAt = clock.start.occurredAt;
  switch (term.is) {
    case 'counted':
      return counted(term, anchorOf(clock, term.length), clock, practice);
    case 'at-once':
      return { term, dueAt: startedAt };
    case 'next-working-day':
      return nextWorkingMorning(term, startedAt, practice);
    case 'expiry':
      return clock.appointment === undefined
        ? { term, undated: 'awaited' }
        : { term, dueAt: clock.appointment };
    case 'not-later-than':
      return clock.limit ? { term, dueAt: clock.limit.occurredAt } : { term, undated: 'awaited' };
    case 'unset':
      return { term, undated: 'awaited' };
  }
}

/** What a length is counted from: its start, or the appointment it leads up to. */
export function anchorOf(clock: Clock, length: Length): Instant | undefined {
  return length.direction === 'before' ? clock.appointment : clock.start.occurredAt;
}

function counted(
  term: Term & { is: 'counted' },
  anchor: Instant | undefined,
  clock: Clock,
  { calendar }: Practice,
): Dated {
  if (anchor === undefined) return { term, undated: 'awaited' };
  const reckoned = reckon(term.length, anchor, calendar, clock.holds);
  return typeof reckoned === 'string' ? { term, undated: reckoned } : { term, dueAt: reckoned.dueAt };
}

function nextWorkingMorning(term: Term, startedAt: Instant, { calendar }: Practice): Dated {
  const today = londonDay(startedAt);
  if (today < calendar.firstKnownDay) return { term, undated: 'too-early' };
  if (today > calendar.lastKnownDay) return { term, undated: 'unknown' };
  const beginsToday = calendar.isWorkingDay(today) && startedAt < startOfWork(today);
  const day = beginsToday ? today : calendar.workingDayAfter(today, 1);
  return day === undefined ? { term, undated: 'unknown' } : { term, dueAt: startOfWork(day) };
}

/** The earlier of two bounds binds; the other stays visible. */
function withSoonerBound(
  { version, sooner }: Clock,
  { calendar }: Practice,
  term: Term,
  first: Dated,
): Dated {
  const length = version.sooner && sooner ? parsePeriod(version.sooner.within) : undefined;
  if (!length || !sooner) return first;
  const reckoned = reckon(length, sooner.occurredAt, calendar);
  if (typeof reckoned === 'string') return first;
  if (first.dueAt === undefined) return { term, dueAt: reckoned.dueAt };
  const bounds = { first: first.dueAt, second: reckoned.dueAt };
  return { term, dueAt: Math.min(bounds.first, bounds.second), bounds };
}
