/** What London's clocks show, read back by somebody who saw only day and time: an hour a year comes twice, and one never. */
import type { Day } from './day.ts';
import { hour, type Instant, londonDay, londonInstant, londonTimeOfDay } from './london.ts';

/**
 * The instants at which London's clocks show a time of a day, in order: one, two in the hour that is repeated when
 * summer time ends, none in the hour that is skipped when it begins.
 * @param timeOfDay milliseconds since midnight on the clock face
 */
export function instantsAt(day: Day, timeOfDay: number): readonly Instant[] {
  const first = londonInstant(day, timeOfDay);
  return [first, first + hour].filter(
    (instant) => londonDay(instant) === day && londonTimeOfDay(instant) === timeOfDay,
  );
}
