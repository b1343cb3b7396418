import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { dayOf, isoDay } from '../../domain/calendar/day.ts';
import { endOfDay, isoInstant, londonDay, londonTimeOfDay, offsetAt } from '../../domain/calendar/london.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { Length, Unit } from '../../domain/periods/period.ts';
import { reckon } from '../../domain/periods/reckon.ts';
import { endOf, onClock } from '../support/clock-face.ts';

const hour = 3_600_000;
const aDay = 24 * hour;
const calendar = workingCalendar(bankHolidays, 'england-and-wales');
const listed = new Set(bankHolidays['england-and-wales'].events.map(({ date }) => date));

/** Whether people work on a day of the form `YYYY-MM-DD`, from the published list and the weekday alone. */
function isWorked(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !listed.has(day);
}

const onwards = (amount: number, unit: Unit): Length => ({ amount, unit, direction: 'after' });
const back = (amount: number, unit: Unit): Length => ({ amount, unit, direction: 'before' });
function dueAt(length: Length, start: number): number {
  const reckoned = reckon(length, start, calendar);
  if (typeof reckoned === 'string') throw new Error(`No date: ${reckoned}`);
  return reckoned.dueAt;
}

// Every day from 2019 whose neighbours within 60 working days are published.
const days = fc.integer({ min: dayOf(2019, 6, 1), max: dayOf(2028, 6, 30) });
const starts = fc.integer({ min: Date.UTC(2019, 5, 1), max: Date.UTC(2028, 5, 30) });
const counts = fc.integer({ min: 1, max: 60 });
const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 11, 31) });

describe('working days', () => {
  test('added and taken away again come back to the working day they began on', () => {
    fc.assert(
      fc.property(days, counts, (day, n) => {
        fc.pre(isWorked(isoDay(day)));
        expect(calendar.workingDayBefore(calendar.workingDayAfter(day, n)!, n)).toBe(day);
        expect(calendar.workingDayAfter(calendar.workingDayBefore(day, n)!, n)).toBe(day);
      }),
    );
  });

  test('one more is always later, and exactly n are counted', () => {
    fc.assert(
      fc.property(days, counts, (day, n) => {
        const reached = calendar.workingDayAfter(day, n)!;
        expect(calendar.workingDayAfter(day, n + 1)!).toBeGreaterThan(reached);
        expect(calendar.workingDaysBetween(day, reached)).toBe(n);
        const passed = Array.from({ length: reached - day }, (_, index) => isoDay(day + index + 1));
        expect(passed.filter(isWorked)).toHaveLength(n);
      }),
    );
  });

  test.each([onwards, back])('never end on a day that is not counted, and end at its end (%o)', (counted) => {
    fc.assert(
      fc.property(starts, counts, (start, n) => {
        const due = dueAt(counted(n, 'working day'), start);
        const day = onClock(due).slice(0, 10);
        expect(isWorked(day)).toBe(true);
        expect(due).toBe(endOf(day));
      }),
    );
  });
});

describe('other periods', () => {
  test('hours are exactly elapsed time, whatever the clocks do', () => {
    fc.assert(
      fc.property(starts, counts, (start, n) => {
        expect(dueAt(onwards(n, 'hour'), start) - start).toBe(n * hour);
        expect(start - dueAt(back(n, 'hour'), start)).toBe(n * hour);
      }),
    );
    for (const change of clockChanges(2019, 2028)) {
      expect(dueAt(onwards(48, 'hour'), change - hour) - (change - hour)).toBe(48 * hour);
    }
  });

  test('days and weeks fall exactly so many days on, at the end of the day', () => {
    fc.assert(
      fc.property(starts, counts, (start, n) => {
        const dayZero = Date.parse(`${onClock(start).slice(0, 10)}T00:00:00Z`);
        const on = (count: number) => endOf(new Date(dayZero + count * aDay).toISOString().slice(0, 10));
        expect(dueAt(onwards(n, 'day'), start)).toBe(on(n));
        expect(dueAt(onwards(n, 'week'), start)).toBe(on(7 * n));
        expect(dueAt(back(n, 'day'), start)).toBe(on(-n));
      }),
    );
  });

  test('months keep the day of the month, or end on the last day of a shorter one', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 24 }), (start, n) => {
        const [year, month, dayOfMonth] = onClock(start).slice(0, 10).split('-').map(Number) as [
          number,
          number,
          number,
        ];
        const lastOfMonth = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
        const expected = new Date(Date.UTC(year, month - 1 + n, Math.min(dayOfMonth, lastOfMonth)));
        expect(dueAt(onwards(n, 'month'), start)).toBe(endOf(expected.toISOString().slice(0, 10)));
      }),
    );
  });

  test.each<Unit>(['hour', 'day', 'working day', 'week', 'month'])(
    'a longer one in %ss is never due sooner',
    (unit) => {
      fc.assert(
        fc.property(starts, fc.integer({ min: 1, max: 5 }), (start, n) => {
          expect(dueAt(onwards(n + 1, unit), start)).toBeGreaterThan(dueAt(onwards(n, unit), start));
        }),
      );
    },
  );

  test('a hold of working days uses up what was counted before it and counts neither of its days', () => {
    fc.assert(
      fc.property(starts, counts, counts, counts, (start, n, wait, length) => {
        const [from, until] = [start + wait * aDay, start + (wait + length) * aDay];
        const reckoned = reckon(onwards(n, 'working day'), start, calendar, [{ from, until }]);
        let left = n;
        let day = Date.parse(`${onClock(start).slice(0, 10)}T00:00:00Z`);
        while (left > 0) {
          day += aDay;
          const name = new Date(day).toISOString().slice(0, 10);
          const held = name >= onClock(from).slice(0, 10) && name <= onClock(until).slice(0, 10);
          if (isWorked(name) && !held) left -= 1;
        }
        expect(reckoned).toEqual({ dueAt: endOf(new Date(day).toISOString().slice(0, 10)) });
      }),
    );
  });
});

describe('past the published bank holidays', () => {
  // 29 December 2028 is a Friday and the last working day published.
  const lastKnown = dayOf(2028, 12, 31);

  test('nothing is counted: there is a date if and only if every day to it is known', () => {
    const late = fc.integer({ min: Date.UTC(2028, 10, 1), max: Date.UTC(2029, 5, 1) });
    fc.assert(
      fc.property(late, counts, (start, n) => {
        const day = Math.floor(start / aDay);
        const remaining = Array.from({ length: Math.max(0, lastKnown - day) }, (_, index) =>
          isoDay(day + index + 1),
        );
        const isKnown = remaining.filter(isWorked).length >= n;
        expect(typeof reckon(onwards(n, 'working day'), start, calendar)).toBe(isKnown ? 'object' : 'string');
      }),
    );
  });

  test('the last working day can be reached and no day after it', () => {
    const thursday = Date.UTC(2028, 11, 28, 10);
    expect(reckon(onwards(1, 'working day'), thursday, calendar)).toEqual({ dueAt: endOf('2028-12-29') });
    expect(reckon(onwards(2, 'working day'), thursday, calendar)).toBe('unknown');
    const held = [{ from: thursday, until: thursday + 2 * aDay }];
    expect(reckon(onwards(1, 'working day'), Date.UTC(2028, 11, 27, 10), calendar, held)).toBe('unknown');
  });

  test('nor can any before the first, and that is another matter: it will not be published', () => {
    // Monday 2 January 2012 is a substitute day: Tuesday 3 January is the first working day known.
    const wednesday = Date.UTC(2012, 0, 4, 10);
    expect(reckon(back(1, 'working day'), wednesday, calendar)).toEqual({ dueAt: endOf('2012-01-03') });
    expect(reckon(back(2, 'working day'), wednesday, calendar)).toBe('too-early');
    expect(reckon(back(1, 'working day'), Date.UTC(2011, 5, 1), calendar)).toBe('too-early');
    expect(reckon(onwards(1, 'working day'), Date.UTC(2011, 5, 1), calendar)).toBe('too-early');
    expect(reckon(back(1, 'working day'), Date.UTC(2029, 5, 1), calendar)).toBe('unknown');
  });

  test('a hold leaves out no working day of before the first', () => {
    // Thursday and Friday, 29 and 30 December 2011, are days to be counted, and what they are is not known.
    const held = [{ from: Date.UTC(2012, 0, 4, 10), until: Date.UTC(2012, 0, 5, 10) }];
    const wednesday = Date.UTC(2011, 11, 28, 10);
    expect(reckon(onwards(5, 'working day'), wednesday, calendar, held)).toBe('too-early');
    // Days are days: of the five three are over before the hold, and two come after it.
    const sunday = Date.UTC(2011, 11, 31, 10);
    expect(reckon(onwards(5, 'day'), sunday, calendar, held)).toEqual({ dueAt: endOf('2012-01-07') });
  });
});

describe('London', () => {
  const matches = (instant: number) => {
    const local = new TZDate(instant, 'Europe/London');
    const midnight = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
    expect(londonDay(instant) * aDay).toBe(midnight);
    expect(offsetAt(instant)).toBe(-local.getTimezoneOffset() * 60_000);
    expect(londonTimeOfDay(instant)).toBe(
      ((local.getHours() * 60 + local.getMinutes()) * 60 + local.getSeconds()) * 1000 +
        local.getMilliseconds(),
    );
    expect(Date.parse(isoInstant(instant))).toBe(instant);
    expect(isoInstant(instant).slice(0, 19).replace('T', ' ')).toBe(onClock(instant).padEnd(19, ':00'));
    const nextMidnight = new TZDate(
      local.getFullYear(),
      local.getMonth(),
      local.getDate() + 1,
      'Europe/London',
    );
    expect(endOfDay(londonDay(instant))).toBe(nextMidnight.getTime() - 1);
  };

  test('is as the time zone database has it, at any instant from 2000 to 2060', () => {
    fc.assert(fc.property(anyInstant, matches), { numRuns: 300 });
  });

  test('is so around every change of clocks', () => {
    const changes = clockChanges(2000, 2060);
    expect(changes).toHaveLength(122);
    for (const change of changes) for (const away of [-hour, -1, 0, 1, hour]) matches(change + away);
  });
});

/** Every instant at which London's offset changes, found by halving in the time zone database. */
function clockChanges(firstYear: number, lastYear: number): number[] {
  const offset = (instant: number) => new TZDate(instant, 'Europe/London').getTimezoneOffset();
  const changes: number[] = [];
  for (let from = Date.UTC(firstYear, 0, 1); from < Date.UTC(lastYear + 1, 0, 1); from += 30 * aDay) {
    let [low, high] = [from, from + 30 * aDay];
    if (offset(low) === offset(high)) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
}
