/** The moves that the page offers for the clock. */
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { aDay, hour, type Instant, londonDay, startOfWork } from '../../domain/calendar/london.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { isOnce, type ScheduleStore } from '../scheduler/store.ts';

export interface Move {
  readonly text: string;
  readonly to: Instant;
}

const calendar = workingCalendar(bankHolidays, 'england-and-wales');

/** When the next schedule fires, of all or of one case; undefined where none is set. */
export function nextEvent({ schedules }: ScheduleStore, reference?: string): Instant | undefined {
  const due = [...schedules.entries.values()]
    .filter(isOnce)
    .filter(({ settings }) => reference === undefined || settings.Target.Input?.includes(`"${reference}"`))
    .flatMap((schedule) => schedule.due ?? []);
  return due.length === 0 ? undefined : Math.min(...due);
}

/** @param event when something is next to happen */
export function movesFrom(now: Instant, event: Instant | undefined): readonly Move[] {
  const workingDay = calendar.workingDayAfter(londonDay(now), 1);
  return [
    ...(event === undefined ? [] : [{ text: 'Next event', to: Math.max(now, event) }]),
    ...(workingDay === undefined ? [] : [{ text: 'Next working day', to: startOfWork(workingDay) }]),
    { text: 'An hour', to: now + hour },
    { text: 'A day', to: now + aDay },
    { text: 'A week', to: now + 7 * aDay },
  ];
}
