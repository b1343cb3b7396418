/** The phrases of a mail in English. Titles and summaries of rules are the catalogue's own. */
import { parseDay } from '../../calendar/day.ts';
import type { Phrases, RuleWords } from '../phrases.ts';
import { calendar } from './calendar.ts';
import { concerns } from './concerns.ts';
import { dayInWords, instantInWords } from './dates.ts';
import { digest } from './digest.ts';
import { letter } from './letter.ts';
import { kinds, subject } from './notices.ts';
import { page } from './page.ts';
import { reasonInWords } from './reasons.ts';
import { roleInWords, rolesInWords } from './roles.ts';

export const english: Phrases = {
  language: 'en',
  day: dayInWords,
  instant: instantInWords,
  reason: reasonInWords,
  role: roleInWords,
  roles: rolesInWords,
  kinds,
  subject,
  letter,
  page,
  digest,
  calendar,
  concerns,
  rule: ({ document, title, discreetTitle, chaseAdvice }): RuleWords => ({
    title,
    discreetTitle: discreetTitle ?? title,
    ...(chaseAdvice !== undefined && { chaseAdvice }),
    source: ({ cite, from }) =>
      `${document}, "${cite.section}", in force from ${dayInWords(parseDay(from)!)}: ${cite.summary}`,
    cite: ({ cite }) => ({ document, ...cite, language: 'en' }),
  }),
};
