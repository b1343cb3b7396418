/** London's clock face, by the time zone database and not by the code under test. */
import { TZDate } from '@date-fns/tz';

const zone = 'Europe/London';
const face = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });

/** The instant at which London's clock shows `YYYY-MM-DD HH:MM` (or `HH:MM:SS`). Throws where it is written otherwise. */
export function london(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) throw new Error(`Not a London time: ${text}`);
  const [year, month, day, hour, minute, second] = match.slice(1).map((digits) => Number(digits ?? 0));
  return new TZDate(year!, month! - 1, day!, hour!, minute!, second!, zone).getTime();
}

/** The last millisecond of a London day, `YYYY-MM-DD`. */
export function endOf(day: string): number {
  return london(`${day} 23:59:59`) + 999;
}

/** `YYYY-MM-DD HH:MM` on London's clock at an instant; seconds only where there are any. */
export function onClock(instant: number): string {
  return face.format(instant).replace(/:00$/, '');
}
