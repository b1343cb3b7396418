/** Deadlines as iCalendar (RFC 5545) says them, for Outlook, phones and whatever else subscribes. */
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { aDay, hour, type Instant, londonDay, second } from '../../domain/calendar/london.ts';
import type { EntryWords } from '../../domain/wording/calendar-entry.ts';
import { isEndOfDay } from '../../domain/wording/subject.ts';

export interface CalendarText {
  readonly name: string;
  readonly entries: readonly EntryText[];
}

export interface EntryText extends EntryWords {
  /** Stays when the date moves. */
  readonly id: string;
  readonly sequence: number;
  readonly dueAt: Instant;
  readonly status: string;
}

const prodId = { company: 'Longstop', product: 'Deadlines', language: 'EN' };

/** How often a calendar is asked to look again. */
const refresh = hour / second;

const end = 'END:VCALENDAR';

/** A calendar must hold something, and some programs refuse one with nothing in it. No event uses this, for all are in UTC. */
const something = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/** @param now when it is written down: of two states of an entry with one sequence, calendars take the later */
export function inICalendar({ name, entries }: CalendarText, now: Instant): string {
  const calendar = ical({
    name,
    prodId,
    method: ICalCalendarMethod.PUBLISH,
    ttl: refresh,
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry, now));
  const text = `${calendar.toString()}\r\n`;
  return entries.length > 0 ? text : text.replace(end, `${something}${end}`);
}

/** One entry as a file that a mail brings: whoever opens it has the date in their own calendar, or sees it move there. */
export function entryFile(entry: EntryText, now: Instant): string {
  const calendar = ical({ prodId, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent(eventOf(entry, now));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ id, sequence, dueAt, status, summary, description }: EntryText, now: Instant) {
  return {
    ...timeOf(dueAt),
    id,
    sequence,
    stamp: new Date(now),
    summary,
    description,
    categories: [{ name: status }],
    // A deadline keeps nobody busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  } satisfies ICalEventData;
}

/**
 * A whole day of London where a deadline is the end of a day; else the moment itself in UTC, without a length, so that the
 * time shown is the time it is due.
 */
function timeOf(dueAt: Instant): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (!isEndOfDay(dueAt)) return { start: new Date(dueAt) };
  const day = londonDay(dueAt) * aDay;
  return { allDay: true, start: new Date(day), end: new Date(day + aDay) };
}
