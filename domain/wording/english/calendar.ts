/** What a calendar of deadlines says in English. */
import type { CalendarPhrases } from '../phrases.ts';

export const calendar: CalendarPhrases = {
  name: 'Longstop deadlines',
  startedAt: (when) => `What started it happened on ${when}.`,
};
