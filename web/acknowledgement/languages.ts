import type { Language } from '../../domain/case/facts.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { AcknowledgementWords } from './words.ts';

export const acknowledgementWords: Readonly<Record<Language, AcknowledgementWords>> = {
  en: english,
  cy: welsh,
};
