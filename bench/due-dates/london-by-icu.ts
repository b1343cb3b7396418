/** London by the time zone database that comes with Node: slow, and nothing of it is Longstop's own. Days count from 1970. */

const millisecondsInADay = 86_400_000;
const face = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The day that London's calendars show at an instant. */
export function dayInLondon(instant: number): number {
  const shown = { year: 0, month: 0, day: 0 };
  for (const { type, value } of face.formatToParts(instant)) {
    if (type === 'year' || type === 'month' || type === 'day') shown[type] = Number(value);
  }
  return Date.UTC(shown.year, shown.month - 1, shown.day) / millisecondsInADay;
}

/** The last millisecond at which they show it: that before midnight by UTC, or an hour earlier in summer. */
export function lastMoment(day: number): number {
  const inWinter = (day + 1) * millisecondsInADay - 1;
  return dayInLondon(inWinter) === day ? inWinter : inWinter - 3_600_000;
}
