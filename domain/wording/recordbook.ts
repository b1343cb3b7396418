/** What is said of recorded milestones, in each language. */
import type { Language } from '../case/facts.ts';
import { recordInEnglish } from './english/record/record.ts';
import type { RecordPhrases } from './record-phrases.ts';
import { recordInWelsh } from './welsh/record/record.ts';

export const recordbook: Readonly<Record<Language, RecordPhrases>> = {
  en: recordInEnglish,
  cy: recordInWelsh,
};
