/** How an authority's cases are run now: its practice and its directory. */

import { type WorkingCalendar, workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { practiceOf } from '../../domain/catalogue/authority-settings.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import type { Directory } from '../../domain/notices/recipients.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Given, Publication } from '../ports.ts';

/** What it takes to know an authority's arrangements. */
export type Arranging = Given<'authorities' | 'calendars' | 'restores'>;

export interface Arrangements {
  readonly practice: Practice;
  readonly directory: Directory;
  /** Rises with every change of settings or bank holidays. */
  readonly edition: number;
}

export async function arrangementsOf(ports: Arranging, authority: Authority): Promise<Arrangements> {
  const [{ version, settings }, publication, restores] = await Promise.all([
    ports.authorities.find(authority),
    ports.calendars.published(),
    ports.restores.all(),
  ]);
  const calendar = calendarOf(publication, settings.division);
  return {
    practice: practiceOf(settings, calendar, restores),
    directory: settings.directory,
    edition: version + publication.edition,
  };
}

const calendars = new WeakMap<Publication['holidays'], Map<string, WorkingCalendar>>();

/** Building a calendar goes through every day of all the years known: once an edition and division is enough. */
export function calendarOf(
  { holidays }: Publication,
  division: WorkingCalendar['division'],
): WorkingCalendar {
  const built = calendars.get(holidays) ?? new Map<string, WorkingCalendar>();
  calendars.set(holidays, built);
  const calendar = built.get(division) ?? workingCalendar(holidays, division);
  built.set(division, calendar);
  return calendar;
}
