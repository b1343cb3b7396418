/** What a calendar of deadlines says in Welsh. */
import type { CalendarPhrases } from '../phrases.ts';

export const calendar: CalendarPhrases = {
  name: 'Terfynau amser Longstop',
  startedAt: (when) => `Yr hyn a'i cychwynnodd: ${when}.`,
};
