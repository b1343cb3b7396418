/**
 * Europe/London: from an instant to its local day and time, and back. Since 1996 summer time runs from 01:00 UTC
 * on the last Sunday of March to 01:00 UTC on the last Sunday of October; a test compares every change from 2000 to
 * 2060 with the time zone database.
 */
import { type Day, dayOf, weekdayOf } from './day.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const aDay = 24 * hour;

const firstYear = 1996;
const lastYear = 2200;

function lastSunday(year: number, month: number): Day {
  const lastDay = dayOf(year, month + 1, 1) - 1;
  return lastDay - weekdayOf(lastDay);
}

const firstDay = dayOf(firstYear, 1, 1);

/**
 * Which days are in summer time, each taken from 01:00 UTC to 01:00 UTC: the clocks change at that moment, so every such
 * day is wholly in or out of it.
 */
const isSummer = new Uint8Array(dayOf(lastYear + 1, 1, 1) - firstDay);
for (let year = firstYear; year <= lastYear; year += 1) {
  isSummer.fill(1, lastSunday(year, 3) - firstDay, lastSunday(year, 10) - firstDay);
}

/** How far London is ahead of UTC at an instant, in milliseconds: an hour in summer, else nothing. */
export function offsetAt(instant: Instant): number {
  return isSummer[Math.floor((instant - hour) / aDay) - firstDay] === 1 ? hour : 0;
}

/** The civil day in London at an instant. */
export function londonDay(instant: Instant): Day {
  return Math.floor((instant + offsetAt(instant)) / aDay);
}

/** Milliseconds since midnight on London's clock face. */
export function londonTimeOfDay(instant: Instant): number {
  const local = instant + offsetAt(instant);
  return local - Math.floor(local / aDay) * aDay;
}

/**
 * The instant at which London's clock shows a time of a day. A time that the clocks skip in spring becomes the
 * one an hour later; a time shown twice in autumn is its first showing.
 */
export function londonInstant(day: Day, timeOfDay: number): Instant {
  const local = day * aDay + timeOfDay;
  return local - offsetAt(local - hour);
}

/** 23:59:59.999 in London: the last moment at which something due that day is on time. */
export function endOfDay(day: Day): Instant {
  return londonInstant(day + 1, 0) - 1;
}

/** 09:00 in London. */
export function startOfWork(day: Day): Instant {
  return londonInstant(day, 9 * hour);
}

/** ISO 8601 in London with its offset: `2026-11-20T16:30:00.000+00:00`. */
export function isoInstant(instant: Instant): string {
  const offset = offsetAt(instant);
  return new Date(instant + offset).toISOString().replace('Z', offset === 0 ? '+00:00' : '+01:00');
}
