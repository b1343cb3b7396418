/** Why a deadline is due when it is, as facts to be put into words. */

import { type Day, parseDay } from '../calendar/day.ts';
import { londonDay } from '../calendar/london.ts';
import type { Practice } from '../catalogue/practice.ts';
import { parsePeriod } from '../periods/period.ts';
import { type Reason, workings } from '../periods/workings.ts';
import { anchorOf, isExtended } from './dates.ts';
import type { Deadline } from './deadlines.ts';

/** Every reason of a deadline's date, the counting first and then what changed it. */
export function reasonsOf(deadline: Deadline, practice: Practice): Reason[] {
  return [
    ...counting(deadline, practice),
    ...secondBound(deadline, practice),
    ...extension(deadline),
    ...closingDays(deadline, practice),
    ...(deadline.lapsed ? [{ is: 'lapsed' as const }] : []),
    ...outOfReach(deadline, practice),
  ];
}

function outOfReach({ undated }: Deadline, { calendar }: Practice): Reason[] {
  if (undated === 'unknown') return [{ is: 'not-yet-known', lastKnownDay: calendar.lastKnownDay }];
  if (undated === 'too-early') return [{ is: 'before-known', firstKnownDay: calendar.firstKnownDay }];
  return [];
}

function counting(deadline: Deadline, { calendar }: Practice): Reason[] {
  const { term, start, appointment, limit, rule, version, holds } = deadline;
  const due = isExtended(deadline, deadline) ? deadline.firstDueAt : deadline.dueAt;
  switch (term.is) {
    case 'counted': {
      const anchor = anchorOf(deadline, term.length);
      const set: Reason[] = version.within === 'set by the authority' ? [{ is: 'set-by-authority' }] : [];
      if (anchor === undefined) return [...set, { is: 'awaits', milestone: rule.appointedBy ?? start.type }];
      return [...workings(term.length, anchor, deadline.bounds?.first ?? due, calendar, holds), ...set];
    }
    case 'at-once':
      return [{ is: 'at-once', instant: start.occurredAt }];
    case 'next-working-day':
      return [{ is: 'next-working-day', instant: start.occurredAt }, ...skipped(deadline, calendar)];
    case 'expiry':
      return appointment === undefined ? [] : [{ is: 'expires', instant: appointment }];
    case 'not-later-than':
      return limit
        ? [{ is: 'not-later-than', milestone: term.milestone, instant: limit.occurredAt }]
        : [{ is: 'awaits', milestone: term.milestone }];
    case 'unset':
      return [{ is: 'no-period' }];
  }
}

function skipped({ start, dueAt }: Deadline, calendar: Practice['calendar']): Reason[] {
  const length = { amount: 1, unit: 'working day', direction: 'after' } as const;
  return workings(length, start.occurredAt, dueAt, calendar).slice(1);
}

/** Days on which the authority's offices are closed. They stop no clock, and whoever counts should see why not. */
function closingDays({ start, appointment, dueAt }: Deadline, practice: Practice): Reason[] {
  if (dueAt === undefined || practice.closingDays.length === 0) return [];
  const [from, to] = [appointment ?? start.occurredAt, dueAt].map(londonDay).sort((a, b) => a - b) as [
    Day,
    Day,
  ];
  return practice.closingDays.flatMap(({ date, title }) => {
    const day = parseDay(date);
    return day !== undefined && day > from && day <= to ? [{ is: 'closing-day' as const, day, title }] : [];
  });
}

function secondBound({ version, sooner, bounds }: Deadline, { calendar }: Practice): Reason[] {
  const length = version.sooner && parsePeriod(version.sooner.within);
  if (!length || !sooner || !bounds) return [];
  return [...workings(length, sooner.occurredAt, bounds.second, calendar), { is: 'two-bounds', ...bounds }];
}

function extension(deadline: Deadline): Reason[] {
  const { extension, firstDueAt, dueAt } = deadline;
  if (!extension || dueAt === undefined) return [];
  if (!isExtended(deadline, deadline)) return [{ is: 'not-extended', until: extension.until }];
  const { by, reason } = extension.by.data;
  return [
    {
      is: 'extended',
      until: extension.until,
      ...(firstDueAt !== undefined && { first: firstDueAt }),
      ...(typeof by === 'string' && { by }),
      ...(typeof reason === 'string' && { reason }),
    },
  ];
}
